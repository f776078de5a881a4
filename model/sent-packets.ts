import type { Packet, PacketPath, PublishedPort } from './packet-path.ts'
import { defaultPort, meetsRule, packetPath } from './packet-path.ts'

/** What was sent to a published port, as plain data. */
export interface SentPackets {
  port: PublishedPort
  /** What came of the last packet of each way, by its id. */
  sent: Record<string, PacketPath>
  /** The way that was sent last. */
  last?: string
  /** How often the DNAT rule counted. */
  hits: number
}

/** A packet, and the id of its way (data/port-paths.ts). */
export interface PacketWay {
  id: string
  packet: Packet
}

/** A port to which nothing was sent yet. */
export const newPort = (): SentPackets => ({ port: defaultPort, sent: {}, hits: 0 })

/**
 * Sends a packet.
 *
 * @param state what was sent before
 * @param way the packet and its way
 */
export function sendPacket(state: SentPackets, way: PacketWay): SentPackets {
  const { port, sent, hits } = state
  const { id, packet } = way
  return { ...state, sent: { ...sent, [id]: packetPath(packet, port) }, last: id, hits: hits + Number(meetsRule(packet, port)) }
}

/** Kills the docker-proxy processes, or starts them again. What was sent stays as it was. */
export const toggleProxy = (state: SentPackets): SentPackets => ({ ...state, port: { ...state.port, proxyRuns: !state.port.proxyRuns } })
