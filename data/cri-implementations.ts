import type { PartialDate, Sourced, Text } from './types.ts'

/** An answer to the question that CRI asks: a runtime that a kubelet can call. */
export interface CriImplementation extends Sourced {
  id: string
  name: string
  /** What it put behind the interface. */
  behind: string
  begun: PartialDate
  /** Last release or removal; what goes on has none. */
  ended?: PartialDate
  fate: Text
}

export const criImplementations: CriImplementation[] = [
  { id: 'dockershim', name: 'dockershim', behind: 'Docker Engine', begun: '2016-07-22', ended: '2022-05-03', fate: { en: 'removed with Kubernetes 1.24', ko: '쿠버네티스 1.24에서 제거' }, source: 'dockershim-first-commit', confidence: 'verified' },
  { id: 'rktlet', name: 'rktlet', behind: 'rkt', begun: '2016-08-10', ended: '2018-05-28', fate: { en: 'one release, then retired', ko: '릴리스 한 번, 이후 종료' }, source: 'rktlet', confidence: 'verified' },
  { id: 'frakti', name: 'frakti', behind: 'runV', begun: '2016-06-27', ended: '2018-11-09', fate: { en: 'last release in 2018; runV became Kata Containers', ko: '2018년 마지막 릴리스, runV는 Kata Containers로' }, source: 'frakti', confidence: 'verified' },
  { id: 'cri-containerd', name: 'cri-containerd', behind: 'containerd', begun: '2017-04-13', fate: { en: 'a plug-in inside containerd since 1.1', ko: '1.1부터 containerd 안의 플러그인' }, source: 'k8s-containerd-2017', confidence: 'verified' },
  { id: 'cri-o', name: 'CRI-O', behind: 'runc, crun', begun: '2016-06-23', fate: { en: 'a version for each Kubernetes minor', ko: '쿠버네티스 마이너마다 한 버전' }, source: 'cri-o', confidence: 'verified' },
]
