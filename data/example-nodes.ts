import type { Floor } from './floors.ts'
import type { Sourced, Text } from './types.ts'

/** A node as `kubectl get nodes -o wide` prints it, and what to ask about it. */
export interface ExampleNode extends Sourced {
  name: string
  kubelet: string
  /** Column CONTAINER-RUNTIME: the runtime's name and version from its CRI answer. */
  runtime: string
  floor: Floor
  ask: Text
}

export const exampleNodes: ExampleNode[] = [
  {
    name: 'gpu-a',
    kubelet: 'v1.36.4',
    runtime: 'docker://29.7.2',
    floor: 'adapter',
    ask: {
      en: 'An external adapter, normally cri-dockerd: who updates it?',
      ko: '외부 어댑터, 대개 cri-dockerd. 누가 업데이트하나?',
    },
    source: 'cri-dockerd',
    confidence: 'verified',
  },
  {
    name: 'gpu-b',
    kubelet: 'v1.36.4',
    runtime: 'containerd://2.3.4',
    floor: 'high',
    ask: {
      en: 'Which release line, and until when is it supported?',
      ko: '어느 릴리스 라인이고, 지원은 언제까지인가?',
    },
    source: 'containerd-releases',
    confidence: 'verified',
  },
  {
    name: 'gpu-c',
    kubelet: 'v1.36.4',
    runtime: 'cri-o://1.36.3',
    floor: 'high',
    ask: {
      en: 'Same minor version as the kubelet?',
      ko: 'kubelet과 마이너 버전이 같은가?',
    },
    source: 'cri-o',
    confidence: 'verified',
  },
]
