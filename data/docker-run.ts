import type { Floor } from './floors.ts'
import type { Sourced, Text } from './types.ts'
import { dockerApi } from './docker-api.ts'

/** A process that begins to exist in a row, below its parent. */
export interface StartedProcess {
  id: string
  name: string
  /** Id of its parent; none for what is there before. */
  parent?: string
  floor: Floor
}

/** One row of `docker run -p 8000:80 nginx`: who calls whom, and how. */
export interface RunRow extends Sourced {
  from: string | Text
  to: string | Text
  /** Floor of the one who is called. */
  floor: Floor
  protocol: string | Text
  what: Text | string
  /** Socket over which it goes. */
  socket?: string
  /** Happens only then. */
  onlyIf?: Text
  starts?: StartedProcess[]
  /** Ids of processes that end. */
  ends?: string[]
}

/** What runs before anybody types: systemd and the two daemons. */
export const processesBefore: StartedProcess[] = [
  { id: 'systemd', name: 'systemd', floor: 'kernel' },
  { id: 'containerd', name: 'containerd', parent: 'systemd', floor: 'high' },
  { id: 'dockerd', name: 'dockerd', parent: 'systemd', floor: 'adapter' },
]

const kernel: Text = { en: 'kernel', ko: '커널' }

/** Our count of the hops; the order was seen in a trace of the system calls. */
export const runRows: RunRow[] = [
  { from: { en: 'you', ko: '나' }, to: 'docker', floor: 'adapter', protocol: 'argv', what: 'docker run -p 8000:80 nginx', starts: [{ id: 'docker', name: 'docker run', floor: 'adapter' }], source: 'moby', confidence: 'verified' },
  { from: 'docker', to: 'dockerd', floor: 'adapter', protocol: 'REST, docker.sock', socket: dockerApi.socket, what: { en: 'create, attach, wait, start', ko: '생성, 연결, 대기, 시작 요청' }, source: 'moby', confidence: 'verified' },
  { from: 'dockerd', to: { en: 'registry', ko: '레지스트리' }, floor: 'high', protocol: 'HTTPS', what: { en: 'pull the image', ko: '이미지 풀' }, onlyIf: { en: 'if it is missing', ko: '없을 때만' }, source: 'distribution-spec', confidence: 'verified' },
  { from: 'dockerd', to: kernel, floor: 'kernel', protocol: 'netlink, iptables', what: { en: 'veth, NAT rule, docker-proxy', ko: 'veth, NAT 규칙, docker-proxy' }, starts: [{ id: 'proxy', name: 'docker-proxy ×2', parent: 'dockerd', floor: 'adapter' }], source: 'moby', confidence: 'verified' },
  { from: 'dockerd', to: 'containerd', floor: 'high', protocol: 'gRPC', socket: '/run/containerd/containerd.sock', what: { en: 'a container, then a task', ko: '컨테이너, 이어서 태스크' }, source: 'moby', confidence: 'verified' },
  { from: 'containerd', to: 'shim', floor: 'low', protocol: 'exec', what: { en: 'starts the shim', ko: 'shim 실행' }, starts: [{ id: 'shim', name: 'containerd-shim-runc-v2', parent: 'systemd', floor: 'low' }], source: 'containerd-runtime-v2', confidence: 'verified' },
  { from: 'containerd', to: 'shim', floor: 'low', protocol: 'ttRPC', socket: '/run/containerd/s/…', what: 'Task.Create, Task.Start', source: 'ttrpc', confidence: 'verified' },
  { from: 'shim', to: 'runc', floor: 'low', protocol: 'exec', what: 'runc create', starts: [{ id: 'runc-create', name: 'runc create', parent: 'shim', floor: 'low' }], source: 'containerd-runtime-v2', confidence: 'verified' },
  { from: 'runc', to: kernel, floor: 'kernel', protocol: { en: 'system calls', ko: '시스템 콜' }, what: { en: 'builds it; runc init waits', ko: '격리 완료, runc init 대기' }, starts: [{ id: 'init', name: 'runc init', parent: 'shim', floor: 'low' }], ends: ['runc-create'], source: 'runc', confidence: 'verified' },
  { from: 'shim', to: 'runc', floor: 'low', protocol: 'exec', what: { en: 'runc start opens the door', ko: 'runc start, 대기 해제' }, source: 'runc', confidence: 'verified' },
  { from: 'runc init', to: 'nginx', floor: 'kernel', protocol: 'execve', what: { en: 'becomes your process', ko: '내 프로세스가 된다' }, starts: [{ id: 'nginx', name: 'nginx', parent: 'shim', floor: 'kernel' }], ends: ['init'], source: 'runc', confidence: 'verified' },
]
