import type { Sourced } from './types.ts'

/** A line of `ps` inside a container. */
export interface ProcessLine {
  pid: number
  ppid: number
  state: 'S' | 'Z'
  command: string
}

/** The same command with and without an init, as it ran in the lab. */
export interface PidOneRun extends Sourced {
  init: boolean
  processes: ProcessLine[]
  /** What `docker stop` did. */
  stop: { seconds: number, exit: number, signal: 'SIGKILL' | 'SIGTERM' }
}

/** What both ran: an orphan that ends after a second, below a program that never waits for it. */
export const pidOneCommand = 'sh -c \'(sleep 1 &); exec sleep 1000\''

export const pidOneRuns: PidOneRun[] = [
  {
    init: false,
    processes: [
      { pid: 1, ppid: 0, state: 'S', command: 'sleep 1000' },
      { pid: 8, ppid: 1, state: 'Z', command: '[sleep]' },
    ],
    stop: { seconds: 10.14, exit: 137, signal: 'SIGKILL' },
    source: 'lab',
    confidence: 'verified',
  },
  {
    init: true,
    processes: [
      { pid: 1, ppid: 0, state: 'S', command: 'docker-init -- sh -c …' },
      { pid: 7, ppid: 1, state: 'S', command: 'sleep 1000' },
    ],
    stop: { seconds: 0.12, exit: 143, signal: 'SIGTERM' },
    source: 'lab',
    confidence: 'verified',
  },
]

/** Seconds between SIGTERM and SIGKILL, where nobody sets another value. */
export const gracePeriods = {
  docker: { seconds: 10, source: 'moby', confidence: 'verified' },
  kubernetes: { seconds: 30, source: 'k8s-pod-lifecycle', confidence: 'verified' },
} satisfies Record<string, Sourced & { seconds: number }>
