import type { PartialDate, Sourced, Text } from './types.ts'

/** A specification of OCI: the step of running a container that it covers, and its releases. */
export interface Specification extends Sourced {
  id: string
  name: string
  /** Floor whose runtime does the step. */
  doneBy: 'high' | 'low'
  /** Which of the three steps it is about. */
  step: { order: 1 | 2 | 3, name: Text }
  /** When work on it began. */
  begun: PartialDate
  releases: (Sourced & { version: string, date: PartialDate })[]
}

/** In the order of the steps, which is not the order in which they were written: running came first. */
export const specifications: Specification[] = [
  {
    id: 'distribution',
    name: 'distribution-spec',
    doneBy: 'high',
    step: { order: 1, name: { en: 'get', ko: '받기' } },
    begun: '2018-04-09',
    releases: [
      { version: '1.0', date: '2021-05-04', source: 'oci-distribution-1.0', confidence: 'verified' },
      { version: '1.1', date: '2024-02-15', source: 'oci-image-1.1', confidence: 'verified' },
    ],
    source: 'distribution-spec',
    confidence: 'verified',
  },
  {
    id: 'image',
    name: 'image-spec',
    doneBy: 'high',
    step: { order: 2, name: { en: 'unpack', ko: '풀기' } },
    begun: '2016-03',
    releases: [
      { version: '1.0', date: '2017-07-19', source: 'oci-1.0', confidence: 'verified' },
      { version: '1.1', date: '2024-02-15', source: 'oci-image-1.1', confidence: 'verified' },
    ],
    source: 'image-spec',
    confidence: 'verified',
  },
  {
    id: 'runtime',
    name: 'runtime-spec',
    doneBy: 'low',
    step: { order: 3, name: { en: 'run', ko: '실행' } },
    begun: '2015-06',
    releases: [
      { version: '1.0', date: '2017-07-19', source: 'oci-1.0', confidence: 'verified' },
      { version: '1.1', date: '2023-07-21', source: 'oci-runtime-1.1', confidence: 'verified' },
      { version: '1.2', date: '2024-02-13', source: 'oci-runtime-1.2', confidence: 'verified' },
      { version: '1.3', date: '2025-11-04', source: 'oci-runtime-1.3', confidence: 'verified' },
    ],
    source: 'runtime-spec',
    confidence: 'verified',
  },
]
