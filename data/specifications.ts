import type { PartialDate, Sourced, Text } from './types.ts'

/** A specification of OCI: the step of running a container that it covers, and its first release. */
export interface Specification extends Sourced {
  id: string
  name: string
  /** Floor whose runtime does the step. */
  doneBy: 'high' | 'low'
  /** Which of the three steps it is about. */
  step: { order: 1 | 2 | 3, name: Text }
  /** Day of the first commit in its repository. */
  begun: PartialDate
  /** Day of its 1.0; later releases stand in data/events/interfaces.ts. */
  first: Sourced & { date: PartialDate }
}

/** In the order of the steps, which is not the order in which they were written: running came first. */
export const specifications: Specification[] = [
  {
    id: 'distribution',
    name: 'distribution-spec',
    doneBy: 'high',
    step: { order: 1, name: { en: 'get', ko: '받기' } },
    begun: '2018-03-08',
    first: { date: '2021-05-04', source: 'oci-distribution-1.0', confidence: 'verified' },
    source: 'distribution-spec',
    confidence: 'verified',
  },
  {
    id: 'image',
    name: 'image-spec',
    doneBy: 'high',
    step: { order: 2, name: { en: 'unpack', ko: '풀기' } },
    begun: '2016-03-23',
    first: { date: '2017-07-19', source: 'oci-1.0', confidence: 'verified' },
    source: 'image-spec',
    confidence: 'verified',
  },
  {
    id: 'runtime',
    name: 'runtime-spec',
    doneBy: 'low',
    step: { order: 3, name: { en: 'run', ko: '실행' } },
    begun: '2015-06-05',
    first: { date: '2017-07-19', source: 'oci-1.0', confidence: 'verified' },
    source: 'runtime-spec',
    confidence: 'verified',
  },
]
