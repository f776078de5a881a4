import type { Floor } from './floors.ts'
import type { Sourced, Text } from './types.ts'

/**
 * Places in the picture of the stack from top to bottom. A floor may have two
 * of them: translator and engine are both of the amber floor.
 */
export const slots = ['orchestrator', 'translator', 'engine', 'high', 'low', 'kernel'] as const
export type Slot = typeof slots[number]

/** What calls the part below, and how. */
export interface Seam {
  protocol: string
  /** Calls that go over a socket here. */
  sockets?: number
  /** Programs that are started here rather than called over a socket. */
  execs?: number
}

/** One program or process in the path of a container. */
export interface StackPart {
  id: string
  slot: Slot
  floor: Floor
  /** A program's name stands as it is in every language. */
  name: string | Text
  /** A daemon stays resident; what is inside another process, starts and ends, or is the container, is none. */
  daemon?: boolean
  /** What it is, beside its name. */
  role: Text
  /** Towards the part below; the lowest part has none. */
  seam?: Seam
}

/** One way from the caller at the top to the process of a container. */
export interface Road {
  id: string
  /** Which road of the picture it is: roads of one column take each other's place from era to era. */
  column: 'docker' | 'containerd' | 'cri-o'
  name: Text | string
  parts: StackPart[]
  /** Who says so; roads without it are drawn but not counted. */
  counted?: Sourced
}

const kubelet = (seam: Seam): StackPart => ({ id: 'kubelet', slot: 'orchestrator', floor: 'orchestrator', name: 'kubelet', role: { en: 'node agent', ko: '노드 에이전트' }, seam })
const engine = (seam: Seam): StackPart => ({ id: 'dockerd', slot: 'engine', floor: 'adapter', name: 'dockerd', daemon: true, role: { en: 'engine', ko: '엔진' }, seam })
const containerd = (seam: Seam): StackPart => ({ id: 'containerd', slot: 'high', floor: 'high', name: 'containerd', daemon: true, role: { en: 'daemon', ko: '데몬' }, seam })
const shim = (role: Text): StackPart => ({ id: 'shim', slot: 'low', floor: 'low', name: 'shim + runc', role, seam: { protocol: 'clone(2)' } })
const pod: StackPart = { id: 'pod', slot: 'kernel', floor: 'kernel', name: { en: 'your Pod', ko: '내 파드' }, role: { en: 'processes', ko: '프로세스' } }

const perContainer: Text = { en: 'shim per container', ko: '컨테이너마다 shim' }
const perPod: Text = { en: 'shim per Pod', ko: '파드마다 shim' }
const cri = 'CRI, gRPC'
const rest: Seam = { protocol: 'REST, docker.sock', sockets: 1 }
const ttrpc: Seam = { protocol: 'ttRPC, exec', sockets: 1, execs: 1 }
const grpc: Seam = { protocol: 'gRPC', sockets: 1 }

/** The two ends of Docker without Kubernetes. */
const dockerClient: StackPart = { id: 'docker', slot: 'translator', floor: 'adapter', name: 'docker', role: { en: 'client', ko: '클라이언트' }, seam: rest }
const dockerContainer: StackPart = { ...pod, name: { en: 'your container', ko: '내 컨테이너' } }

/** The shapes of the paths were read in the projects' sources; the post of May 2018 draws three of them. */
const counted: Sourced = { source: 'k8s-containerd-ga-2018', confidence: 'verified' }

/** conmon is started for each container and starts the runtime, so both steps are programs that are started. */
function criO(runtime: 'runc' | 'crun'): Road {
  return {
    id: `cri-o-${runtime}`,
    column: 'cri-o',
    name: 'CRI-O',
    counted,
    parts: [
      kubelet({ protocol: cri, sockets: 1 }),
      { id: 'cri-o', slot: 'high', floor: 'high', name: 'CRI-O', daemon: true, role: { en: 'daemon', ko: '데몬' }, seam: { protocol: 'exec × 2', execs: 2 } },
      { id: 'conmon', slot: 'low', floor: 'low', name: `conmon + ${runtime}`, role: { en: 'per container', ko: '컨테이너마다' }, seam: { protocol: 'clone(2)' } },
      pod,
    ],
  }
}

export const roads = {
  /** Kubernetes of 2014: the kubelet asks Docker, which makes the container in its own process. */
  dockerOnly: {
    id: 'docker-only',
    column: 'docker',
    name: { en: 'Docker only', ko: '도커뿐' },
    parts: [
      kubelet(rest),
      { ...engine({ protocol: 'function call' }), name: 'Docker', role: { en: 'one daemon', ko: '데몬 하나' } },
      { id: 'libcontainer', slot: 'low', floor: 'low', name: 'libcontainer', role: { en: 'inside it', ko: '그 안에' }, seam: { protocol: 'clone(2)' } },
      pod,
    ],
  },
  /** Docker 1.11 without Kubernetes: four binaries instead of one. */
  docker111: {
    id: 'docker-1.11',
    column: 'docker',
    name: 'Docker 1.11',
    parts: [
      dockerClient,
      engine(grpc),
      containerd({ protocol: 'exec' }),
      shim(perContainer),
      dockerContainer,
    ],
  },
  /** Docker Engine up to 28, and an installation that was upgraded: containerd runs containers, dockerd keeps the images. */
  docker28: {
    id: 'docker-28',
    column: 'docker',
    name: 'Docker 28',
    parts: [
      dockerClient,
      { ...engine(grpc), role: { en: 'keeps the images', ko: '이미지 보관' } },
      { ...containerd(ttrpc), role: { en: 'runs containers', ko: '컨테이너 실행' } },
      shim(perContainer),
      dockerContainer,
    ],
  },
  /** A fresh installation of Docker Engine 29: containerd keeps the images too. */
  docker29: {
    id: 'docker-29',
    column: 'containerd',
    name: 'Docker 29',
    parts: [
      dockerClient,
      { ...engine(grpc), role: { en: 'API, networks, volumes', ko: 'API, 네트워크, 볼륨' } },
      { ...containerd(ttrpc), role: { en: 'keeps the images, runs containers', ko: '이미지 보관, 컨테이너 실행' } },
      shim(perContainer),
      dockerContainer,
    ],
  },
  /** Up to Kubernetes 1.23; dockershim is code inside the kubelet, reached by a socket of its own. */
  dockershim: {
    id: 'dockershim',
    column: 'docker',
    name: 'dockershim',
    counted,
    parts: [
      kubelet({ protocol: cri, sockets: 1 }),
      { id: 'dockershim', slot: 'translator', floor: 'adapter', name: 'dockershim', role: { en: 'inside the kubelet', ko: 'kubelet 안' }, seam: rest },
      engine(grpc),
      containerd(ttrpc),
      shim(perContainer),
      pod,
    ],
  },
  /** The same with the translator as a daemon of its own, for whoever keeps Docker Engine. */
  criDockerd: {
    id: 'cri-dockerd',
    column: 'docker',
    name: 'cri-dockerd',
    counted,
    parts: [
      kubelet({ protocol: cri, sockets: 1 }),
      { id: 'cri-dockerd', slot: 'translator', floor: 'adapter', name: 'cri-dockerd', daemon: true, role: { en: 'daemon', ko: '데몬' }, seam: rest },
      engine(grpc),
      containerd(ttrpc),
      shim(perContainer),
      pod,
    ],
  },
  /** containerd 1.0: the CRI part is still a daemon of its own. */
  criContainerd: {
    id: 'cri-containerd',
    column: 'containerd',
    name: 'containerd 1.0',
    parts: [
      kubelet({ protocol: cri, sockets: 1 }),
      { id: 'cri-containerd', slot: 'translator', floor: 'adapter', name: 'cri-containerd', daemon: true, role: { en: 'daemon', ko: '데몬' }, seam: grpc },
      containerd({ protocol: 'shim API, exec', sockets: 1, execs: 1 }),
      shim(perPod),
      pod,
    ],
  },
  /** From containerd 1.1 on: the CRI plug-in calls containerd's core as a function. */
  containerd: {
    id: 'containerd',
    column: 'containerd',
    name: 'containerd',
    counted,
    parts: [kubelet({ protocol: cri, sockets: 1 }), containerd(ttrpc), shim(perPod), pod],
  },
  /** CRI-O up to 1.30. */
  criORunc: criO('runc'),
  /** CRI-O from 1.31 on: crun is the default. */
  criOCrun: criO('crun'),
} satisfies Record<string, Road>

export type RoadId = keyof typeof roads
