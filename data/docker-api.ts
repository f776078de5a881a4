import type { Sourced } from './types.ts'

/** The Engine's API: one socket, and behind it routes for five kinds of things. */
export const dockerApi: Sourced & { socket: string, routes: string[] } = {
  socket: '/var/run/docker.sock',
  routes: ['/images', '/containers', '/networks', '/volumes', '/swarm'],
  source: 'docker-dockerd',
  confidence: 'verified',
}
