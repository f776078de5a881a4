import type { PartialDate, Sourced, Text } from './types.ts'

/** An answer to CRI: a runtime, or a translator in front of one. */
export interface CriImplementation extends Sourced {
  id: string
  name: string
  /** What it runs containers with. */
  behind: Text | string
  /** First code; the Kubernetes repository or its own. */
  begun: PartialDate
  /** From this day on it answers by itself: it always did, or it moved into the runtime behind it. */
  itself?: PartialDate
  /** Nothing came after this day. */
  ended?: PartialDate
  fate: Text
}

export const criImplementations: CriImplementation[] = [
  {
    id: 'dockershim',
    name: 'dockershim',
    behind: 'Docker Engine',
    begun: '2016-07-22',
    ended: '2022-05-03',
    fate: { en: 'removed with 1.24, May 2022', ko: '2022년 5월, 1.24에서 제거' },
    source: 'dockershim-first-commit',
    confidence: 'verified',
  },
  {
    id: 'rktlet',
    name: 'rktlet',
    behind: 'rkt',
    begun: '2016-08-10',
    ended: '2018-05-28',
    fate: { en: 'one release, last commit in May 2018', ko: '릴리스 하나, 마지막 커밋은 2018년 5월' },
    source: 'rktlet',
    confidence: 'verified',
  },
  {
    id: 'frakti',
    name: 'frakti',
    behind: { en: 'runV, small VMs', ko: 'runV, 작은 가상 머신' },
    begun: '2016-06-27',
    ended: '2018-11-09',
    fate: { en: 'last tag in November 2018; see Kata Containers', ko: '마지막 태그는 2018년 11월, 이후는 Kata Containers' },
    source: 'frakti',
    confidence: 'verified',
  },
  {
    id: 'cri-containerd',
    name: 'cri-containerd',
    behind: 'containerd',
    begun: '2017-04-13',
    itself: '2018-04-23',
    fate: { en: 'part of containerd since 1.1, April 2018', ko: '2018년 4월 1.1부터 containerd의 일부' },
    source: 'containerd-1.1',
    confidence: 'verified',
  },
  {
    id: 'cri-o',
    name: 'CRI-O',
    behind: { en: 'OCI runtimes', ko: 'OCI 런타임' },
    begun: '2016-06-23',
    itself: '2016-06-23',
    fate: { en: '1.0 in October 2017, CNCF graduate since 2023', ko: '2017년 10월 1.0, 2023년 CNCF 졸업' },
    source: 'cri-o',
    confidence: 'verified',
  },
]
