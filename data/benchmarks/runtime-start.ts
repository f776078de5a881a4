import type { PartialDate, Sourced, Text } from '../types.ts'

/** Start times that one source measured in one set-up: never to be mixed with another's. */
export interface StartMeasurement extends Sourced {
  id: string
  /** Who measured. */
  by: Text | string
  date: PartialDate
  /** What was timed, on what. */
  setUp: Text
  /** Milliseconds for one container: the mean, unless `setUp` says otherwise. */
  results: { name: string, ms: number }[]
}

export const startMeasurements: StartMeasurement[] = [
  {
    id: 'youki',
    by: 'youki README',
    date: '2024-06-27',
    setUp: { en: 'create, start, delete; Ubuntu 22.04, 16 cores', ko: '생성·시작·삭제, Ubuntu 22.04, 16코어' },
    results: [{ name: 'crun 1.15', ms: 47.3 }, { name: 'youki 0.3.3', ms: 111.5 }, { name: 'runc 1.1.7', ms: 224.6 }],
    source: 'youki-readme',
    confidence: 'verified',
  },
  {
    id: 'crun',
    by: 'crun README',
    date: '2019-12-27',
    setUp: { en: '100 times /bin/true, divided by 100', ko: '/bin/true 100회를 100으로 나눈 값' },
    results: [{ name: 'crun', ms: 16.9 }, { name: 'runc', ms: 33.4 }],
    source: 'crun-readme',
    confidence: 'verified',
  },
  {
    id: 'lab',
    by: { en: 'our lab', ko: '자체 측정' },
    date: '2026-11-21',
    setUp: { en: 'run /bin/true; Debian 12, 2 vCPU; median of 30', ko: '/bin/true 실행, Debian 12, 2 vCPU, 30회 중앙값' },
    results: [{ name: 'crun 1.8.1', ms: 25.4 }, { name: 'runc 1.1.5', ms: 40.2 }],
    source: 'lab',
    confidence: 'verified',
  },
]

export const startCaveat: Text = {
  en: 'Each source measured other versions on another machine: compare within one box only.',
  ko: '출처마다 버전과 장비가 다르다. 비교는 한 상자 안에서만 한다.',
}
