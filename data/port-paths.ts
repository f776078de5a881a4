import type { Carrier, Packet } from '../model/packet-path.ts'
import type { Sourced, Text } from './types.ts'

/** One way to a container's port, for `-p 8000:80` on a default bridge with iptables. */
export interface PortPath extends Sourced {
  id: string
  from: Text
  packet: Packet
  /** Address that is called. */
  calls: string
  carrier: Carrier
  /** Whom the container sees as its client, where the lab saw it. */
  seenAs?: string
}

export const portPaths: PortPath[] = [
  { id: 'remote', packet: { from: 'remote', to: 'node' }, from: { en: 'another machine', ko: '다른 컴퓨터' }, calls: '10.0.0.1:8000', carrier: 'dnat', seenAs: '10.0.0.2', source: 'lab', confidence: 'verified' },
  { id: 'loopback', packet: { from: 'host', to: 'loopback' }, from: { en: 'the node, by loopback', ko: '노드, 루프백으로' }, calls: '127.0.0.1:8000', carrier: 'proxy', seenAs: '172.17.0.1', source: 'lab', confidence: 'verified' },
  { id: 'own-address', packet: { from: 'host', to: 'node' }, from: { en: 'the node, by its own address', ko: '노드, 자기 주소로' }, calls: '10.0.0.1:8000', carrier: 'dnat', source: 'lab', confidence: 'verified' },
  { id: 'hairpin', packet: { from: 'container', to: 'node' }, from: { en: 'a container, by the host\'s port', ko: '컨테이너, 호스트 포트로' }, calls: '10.0.0.1:8000', carrier: 'proxy', source: 'moby', confidence: 'likely' },
  { id: 'neighbour', packet: { from: 'container', to: 'container' }, from: { en: 'a container, directly', ko: '컨테이너, 직접' }, calls: '172.17.0.2:80', carrier: 'bridge', source: 'moby', confidence: 'verified' },
]

/** The rule that the kernel follows. */
export const dnatRule = '! -i docker0 -p tcp --dport 8000 -j DNAT --to 172.17.0.2:80'

/** Where the container listens. */
export const portTarget = '172.17.0.2:80'
