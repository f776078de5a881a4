import type { Floor } from './floors.ts'
import type { PartialDate, Sourced, Text } from './types.ts'

/** Share of the containers that a report counted. */
export interface SharePoint extends Sourced {
  /** Publication of the report; when it was measured is not stated. */
  published: PartialDate
  percent: number
  /** The report says "nearly" or "about". */
  about?: boolean
}

/** One runtime over several reports. */
export interface RuntimeShare {
  name: string
  floor: Floor
  points: SharePoint[]
}

/** Sysdig's container usage reports, as far as they print runtimes. There was no report in 2020. */
export const sysdigRuntimes: RuntimeShare[] = [
  {
    name: 'Docker',
    floor: 'adapter',
    points: [
      { published: '2017-04-12', percent: 99, about: true, source: 'sysdig-2018', confidence: 'verified' },
      { published: '2018-05-29', percent: 83, source: 'sysdig-2018', confidence: 'likely' },
      { published: '2019-10-29', percent: 79, source: 'sysdig-2019', confidence: 'verified' },
      { published: '2021-01-13', percent: 50, source: 'sysdig-2021', confidence: 'verified' },
    ],
  },
  {
    name: 'containerd',
    floor: 'high',
    points: [
      { published: '2019-10-29', percent: 18, source: 'sysdig-2019', confidence: 'verified' },
      { published: '2021-01-13', percent: 33, source: 'sysdig-2021', confidence: 'verified' },
    ],
  },
  {
    name: 'CRI-O',
    floor: 'high',
    points: [
      { published: '2019-10-29', percent: 4, source: 'sysdig-2019', confidence: 'verified' },
      { published: '2021-01-13', percent: 17, source: 'sysdig-2021', confidence: 'verified' },
    ],
  },
  {
    name: 'rkt',
    floor: 'high',
    points: [{ published: '2018-05-29', percent: 12, source: 'sysdig-2018', confidence: 'verified' }],
  },
]

export const sysdigCaveat: Text = {
  en: 'Sysdig\'s own customers, not the market; the sample grew from 45,000 to millions of containers. Docker runs containerd underneath.',
  ko: '시장 전체가 아닌 Sysdig 고객의 수치다. 표본은 컨테이너 4만 5천 개에서 수백만 개로 늘었다. 도커도 아래에서 containerd를 쓴다.',
}
