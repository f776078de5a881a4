/** The kinds of things that the Engine's API has routes for: all behind one socket. */
export const dockerRoutes = ['/images', '/containers', '/networks', '/volumes', '/swarm']
