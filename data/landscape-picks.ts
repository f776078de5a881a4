import type { Sourced, Text } from './types.ts'

/** High-level runtimes that the map offers, with what they start where nobody asks for anything else. */
export const highPicks: (Sourced & { id: string, name: string, defaultLow: string })[] = [
  { id: 'containerd', name: 'containerd', defaultLow: 'runc', source: 'containerd-getting-started', confidence: 'verified' },
  { id: 'cri-o', name: 'CRI-O', defaultLow: 'crun', source: 'cri-o', confidence: 'verified' },
  { id: 'docker', name: 'cri-dockerd + Docker Engine', defaultLow: 'runc', source: 'cri-dockerd', confidence: 'verified' },
]

/** Pairs that the map does not offer, and why. */
export const unofferedPairs: (Sourced & { high: string, low: 'shim' | 'any', why: Text })[] = [
  {
    high: 'cri-o',
    low: 'shim',
    why: { en: 'This shim speaks to containerd. What CRI-O does instead is left out here.', ko: '이 shim은 containerd와 통신한다. CRI-O의 방식은 여기서 생략한다.' },
    source: 'containerd-runtime-v2',
    confidence: 'verified',
  },
  {
    high: 'docker',
    low: 'any',
    why: { en: 'dockershim never took a RuntimeClass\'s handler; for cri-dockerd this was not verified.', ko: 'dockershim은 런타임클래스의 핸들러를 받은 적이 없다. cri-dockerd는 확인하지 못했다.' },
    source: 'kep-585',
    confidence: 'verified',
  },
]
