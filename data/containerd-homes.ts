import type { Floor } from './floors.ts'
import type { PartialDate, Sourced, Text } from './types.ts'

/** Who kept containerd for a while, and what happened there. */
export interface Home {
  id: string
  name: Text
  floor: Floor
  events: (Sourced & { date: PartialDate, what: Text, /** Click with which it is told; 0 from the start. */ step: number })[]
}

/** The way of containerd out of Docker, in the order of time from left to right. */
export const containerdHomes: Home[] = [
  {
    id: 'docker',
    name: { en: 'At Docker', ko: '도커에서' },
    floor: 'adapter',
    events: [
      { date: '2015-12', what: { en: 'a daemon that controls runc', ko: 'runc를 제어하는 데몬' }, step: 0, source: 'docker-containerd-2015', confidence: 'verified' },
      { date: '2017-04', what: { en: 'the rest of Docker\'s code becomes Moby', ko: '도커의 나머지 코드는 Moby로' }, step: 1, source: 'docker-moby', confidence: 'verified' },
    ],
  },
  {
    id: 'own',
    name: { en: 'On its own', ko: '독립 프로젝트로' },
    floor: 'high',
    events: [
      { date: '2016-12', what: { en: 'spun out, promised to a foundation', ko: '분리, 재단에 맡기기로 약속' }, step: 1, source: 'cncf-containerd-joins', confidence: 'verified' },
    ],
  },
  {
    id: 'cncf',
    name: { en: 'At the CNCF', ko: 'CNCF에서' },
    floor: 'high',
    events: [
      { date: '2017-03', what: { en: 'joins, on the same day as rkt', ko: '합류, rkt와 같은 날' }, step: 1, source: 'cncf-containerd-joins', confidence: 'verified' },
      { date: '2017-12', what: { en: 'containerd 1.0', ko: 'containerd 1.0' }, step: 2, source: 'containerd-1.0', confidence: 'verified' },
      { date: '2019-02', what: { en: 'graduates', ko: '졸업' }, step: 2, source: 'cncf-containerd', confidence: 'verified' },
    ],
  },
]
