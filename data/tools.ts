import type { Floor } from './floors.ts'
import type { Sourced, Text } from './types.ts'

/** A command-line tool, and whom it talks to. */
export interface Tool extends Sourced {
  name: string
  purpose: Text
  /** What it calls; a tool without a daemon does the work itself. */
  talksTo: Text | string
  /** Id in data/sockets.ts of the socket that it opens. */
  socket?: string
  floor: Floor
  /** Whether it shows what Kubernetes runs on a containerd or CRI-O node. */
  seesPods: 'yes' | 'with -n k8s.io' | 'no'
  archived?: boolean
}

export const tools: Tool[] = [
  { name: 'docker', purpose: { en: 'everything a developer needs', ko: '개발자에게 필요한 모든 것' }, talksTo: 'Docker Engine, REST', socket: 'docker', floor: 'adapter', seesPods: 'no', source: 'moby', confidence: 'verified' },
  { name: 'nerdctl', purpose: { en: 'the same verbs on containerd', ko: '같은 명령을 containerd에서' }, talksTo: 'containerd, gRPC', socket: 'containerd', floor: 'high', seesPods: 'with -n k8s.io', source: 'nerdctl', confidence: 'verified' },
  { name: 'ctr', purpose: { en: 'debugging containerd', ko: 'containerd 디버깅' }, talksTo: 'containerd, gRPC', socket: 'containerd', floor: 'high', seesPods: 'with -n k8s.io', source: 'containerd-getting-started', confidence: 'verified' },
  { name: 'crictl', purpose: { en: 'debugging a node\'s Pods', ko: '노드의 파드 디버깅' }, talksTo: { en: 'any CRI runtime, gRPC', ko: 'CRI 런타임 모두, gRPC' }, socket: 'containerd', floor: 'high', seesPods: 'yes', source: 'cri-tools', confidence: 'verified' },
  { name: 'podman', purpose: { en: 'Docker\'s verbs without a daemon', ko: '데몬 없이 도커의 명령을' }, talksTo: { en: 'conmon and crun, no daemon', ko: 'conmon과 crun, 데몬 없음' }, floor: 'low', seesPods: 'no', source: 'podman', confidence: 'likely' },
  { name: 'buildah', purpose: { en: 'building images', ko: '이미지 빌드' }, talksTo: { en: 'nobody: it works on local storage', ko: '상대 없음, 로컬 저장소에서 작업' }, floor: 'low', seesPods: 'no', source: 'buildah', confidence: 'verified' },
  { name: 'skopeo', purpose: { en: 'copying and inspecting images, not building', ko: '이미지 복사와 조회, 빌드는 아님' }, talksTo: { en: 'registries, HTTPS', ko: '레지스트리, HTTPS' }, floor: 'low', seesPods: 'no', source: 'skopeo', confidence: 'verified' },
  { name: 'BuildKit', purpose: { en: 'building images, also for docker build', ko: '이미지 빌드, docker build도 사용' }, talksTo: { en: 'runc or containerd', ko: 'runc 또는 containerd' }, floor: 'high', seesPods: 'no', source: 'buildkit', confidence: 'verified' },
  { name: 'kaniko', purpose: { en: 'building in a cluster; archived in June 2025', ko: '클러스터 안 빌드, 2025년 6월 보관' }, talksTo: { en: 'registries, HTTPS', ko: '레지스트리, HTTPS' }, floor: 'low', seesPods: 'no', archived: true, source: 'kaniko', confidence: 'verified' },
]
