import type { PartialDate, Sourced, Text } from '../types.ts'

/** Cold starts that one project measured in one set-up: never on one axis with another's. */
export interface LazyPullMeasurement extends Sourced {
  id: string
  by: string
  date: PartialDate
  setUp: Text
  /** Read off a picture: all values are about right. */
  about?: boolean
  /** Seconds until the container ran, one bar each. */
  groups: { name: Text | string, bars: { name: Text | string, seconds: number, lazy: boolean }[] }[]
}

const full: Text = { en: 'full pull', ko: '전체 풀' }
function pair(name: string, seconds: number, lazyName: string, lazySeconds: number) {
  return {
    name,
    bars: [{ name: full, seconds, lazy: false }, { name: lazyName, seconds: lazySeconds, lazy: true }],
  }
}

export const lazyPulls: LazyPullMeasurement[] = [
  {
    id: 'stargz',
    by: 'eStargz',
    date: '2020-12-03',
    setUp: { en: 'optimised image, 95th percentile of 5, read off the picture', ko: '최적화한 이미지, 5회 중 95백분위수, 그림에서 읽은 값' },
    about: true,
    groups: [pair('gcc', 43.8, 'eStargz', 5.5), pair('python', 37.1, 'eStargz', 4.1), pair('glassfish', 37.9, 'eStargz', 14.6), pair('rethinkdb', 10.6, 'eStargz', 4.7)],
    source: 'stargz-snapshotter',
    confidence: 'verified',
  },
  {
    id: 'nydus',
    by: 'Nydus',
    date: '2023-04-21',
    setUp: { en: 'project README; set-up not stated', ko: '프로젝트 README, 환경은 밝히지 않음' },
    groups: [pair('tensorflow', 218.53, 'Nydus', 2.2), pair('nodejs', 50.59, 'Nydus', 2.57), pair('openjdk', 32.3, 'Nydus', 3.46), pair('centos', 9.59, 'Nydus', 1.73)],
    source: 'nydus',
    confidence: 'verified',
  },
  {
    id: 'soci',
    by: 'SOCI',
    date: '2026-08-12',
    setUp: { en: 'tensorflow_gpu, 90th percentile, lazy throughout', ko: 'tensorflow_gpu, 90백분위수, 모두 지연 풀' },
    groups: [{
      name: 'tensorflow_gpu',
      bars: [
        { name: { en: 'pull', ko: '풀' }, seconds: 2.93, lazy: true },
        { name: { en: 'first run', ko: '첫 실행' }, seconds: 58.25, lazy: true },
        { name: { en: 'next run', ko: '다음 실행' }, seconds: 2.92, lazy: true },
      ],
    }],
    source: 'soci-benchmarks',
    confidence: 'verified',
  },
]

export const lazyPullCaveat: Text = {
  en: 'Three projects, three set-ups, an axis each. The cost moves to the first run; it does not vanish. AKS: by tag only, not by digest.',
  ko: '세 프로젝트, 세 환경, 축도 따로. 비용은 사라지지 않고 첫 실행으로 옮겨 간다. AKS에서는 태그로만 되고 다이제스트로는 안 된다.',
}
