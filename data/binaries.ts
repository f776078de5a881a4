import type { Floor } from './floors.ts'
import type { Sourced, Text } from './types.ts'

/** A program that an install of Docker CE from packages puts on the disk. */
export interface Binary extends Sourced {
  name: string
  floor: Floor
  what: Text
  /** Debian package of today. */
  owner?: string
  /** Folder in Docker 20.10 and today; none where it is not there. */
  then?: string
  now?: string
}

const bin = '/usr/bin'
const docker = { source: 'docker-packaging', confidence: 'verified' } as const
const containerd = { source: 'containerd-packaging', confidence: 'verified' } as const

export const binaries: Binary[] = [
  { name: 'docker', floor: 'adapter', what: { en: 'the client', ko: '클라이언트' }, owner: 'docker-ce-cli', then: bin, now: bin, ...docker },
  { name: 'dockerd', floor: 'adapter', what: { en: 'the daemon', ko: '데몬' }, owner: 'docker-ce', then: bin, now: bin, ...docker },
  { name: 'docker-proxy', floor: 'adapter', what: { en: 'carries ports', ko: '포트 전달' }, owner: 'docker-ce', then: bin, now: bin, ...docker },
  { name: 'docker-init', floor: 'adapter', what: { en: 'tini, for --init', ko: '--init용 tini' }, owner: 'docker-ce', then: bin, now: '/usr/libexec/docker', ...docker },
  { name: 'containerd', floor: 'high', what: { en: 'high-level runtime', ko: '고수준 런타임' }, owner: 'containerd.io', then: bin, now: bin, ...containerd },
  { name: 'ctr', floor: 'high', what: { en: 'its debugging client', ko: '디버깅용 클라이언트' }, owner: 'containerd.io', then: bin, now: bin, ...containerd },
  { name: 'containerd-shim-runc-v2', floor: 'low', what: { en: 'parent of the container', ko: '컨테이너의 부모' }, owner: 'containerd.io', then: bin, now: bin, ...containerd },
  { name: 'containerd-shim, -shim-runc-v1', floor: 'low', what: { en: 'older shims', ko: '옛 shim' }, then: bin, source: 'containerd-2.0-doc', confidence: 'verified' },
  { name: 'runc', floor: 'low', what: { en: 'low-level runtime', ko: '저수준 런타임' }, owner: 'containerd.io', then: bin, now: bin, ...containerd },
]

/** The two installs that are compared. */
export const compared = { then: 'Docker 20.10', now: 'Docker 29' }
