import type { PartialDate, Sourced, Text } from './types.ts'

/** The days of CNCF's waves; a tool that was not asked for in a wave has no value there. */
export const waves: PartialDate[] = ['2016-03', '2016-06', '2016-11', '2017-03', '2017-12', '2018-07']

/** "Your company manages containers with": percent of respondents, several answers allowed. */
export interface Manager extends Sourced {
  name: Text | string
  /** One value a wave; the chart's bars were read off with their printed labels. */
  percents: (number | undefined)[]
}

/** The labels are printed; which bar belongs to which wave was inferred, except for July 2018. */
const read = { source: 'cncf-survey-2018', confidence: 'likely' } as const

export const managers: Manager[] = [
  { name: 'Kubernetes', percents: [48, 53, 83, 77, 77, 83], ...read },
  { name: 'Amazon ECS', percents: [undefined, undefined, undefined, undefined, 18, 24], ...read },
  { name: 'Docker Swarm', percents: [10, 14, 21, 21, 17, 21], ...read },
  { name: { en: 'shell scripts', ko: '셸 스크립트' }, percents: [27, 31, 20, 22, 12, 20], ...read },
  { name: 'Chef, Ansible …', percents: [19, 20, 14, 14, 7, 11], ...read },
  { name: 'Mesos', percents: [13, 10, 25, 13, 10, 9], ...read },
  { name: 'Cloud Foundry', percents: [13, 13, 11, 8, 7, 7], ...read },
]

export const managersCaveat: Text = {
  en: 'An audience close to CNCF; several answers allowed, scripts counted too: no market share. Waves as reported.',
  ko: 'CNCF에 가까운 응답자, 복수 응답, 스크립트도 포함하므로 시장 점유율이 아니다. 조사 회차는 보도 기준.',
}
