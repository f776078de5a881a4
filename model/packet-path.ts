/**
 * The way of a packet to a container's port that Docker Engine publishes on a
 * node, for the default bridge and the iptables backend.
 *
 * Rules: moby/moby, integration/network/bridge/iptablesdoc, "usernet-portmap"
 * and "usernet-portmap-noproxy"; counted in the lab.
 */

/** Where the packet comes from. */
export type PacketSource = 'remote' | 'host' | 'container'

/** What is called: the node's own address, loopback, or the container itself. */
export type PacketTarget = 'node' | 'loopback' | 'container'

export interface Packet {
  from: PacketSource
  to: PacketTarget
  /** Called by an IPv6 address; the container has only IPv4. */
  ipv6?: boolean
}

/** What the node is like. */
export interface PublishedPort {
  /** `--userland-proxy`, on unless somebody turns it off. */
  userlandProxy: boolean
  /** The docker-proxy processes run; they can be killed. */
  proxyRuns: boolean
}

export const defaultPort: PublishedPort = { userlandProxy: true, proxyRuns: true }

/** Who carries the packet: the rule, the proxy, or neither. */
export type Carrier = 'dnat' | 'proxy' | 'bridge'

export interface PacketPath {
  /** Undefined where nobody does. */
  carrier?: Carrier
  outcome: 'page' | 'refused' | 'dropped'
}

/** Says whether the DNAT rule of the chain DOCKER catches a packet. */
export function meetsRule({ from, to, ipv6 = false }: Packet, { userlandProxy }: PublishedPort): boolean {
  // The rule translates to an IPv4 address, and only what is addressed to the node.
  if (ipv6 || to === 'container')
    return false
  // With the proxy the rule leaves out what comes in from the bridge itself ...
  if (from === 'container')
    return to === 'node' && !userlandProxy
  // ... and the jump from OUTPUT leaves out loopback.
  return to === 'node' || (from === 'host' && !userlandProxy)
}

/** Follows a packet. */
export function packetPath(packet: Packet, port: PublishedPort = defaultPort): PacketPath {
  if (packet.to === 'container') {
    // The raw table drops what is addressed to the container from outside the bridge.
    return packet.from === 'remote' ? { outcome: 'dropped' } : { carrier: 'bridge', outcome: 'page' }
  }
  // Loopback of another machine or of a container is its own: nobody listens there.
  if (packet.to === 'loopback' && packet.from !== 'host')
    return { outcome: 'refused' }
  if (meetsRule(packet, port))
    return { carrier: 'dnat', outcome: 'page' }
  return port.userlandProxy && port.proxyRuns ? { carrier: 'proxy', outcome: 'page' } : { outcome: 'refused' }
}
