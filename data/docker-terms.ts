import type { PartialDate, Sourced, Text } from './types.ts'

/** What the paid plan of August 2021 is about, and what it is not about. */
export const dockerTerms: (Sourced & { product: string, terms: Text, since?: PartialDate })[] = [
  {
    product: 'Docker Desktop',
    terms: { en: 'a paid plan for companies from 250 employees or 10 million dollars a year', ko: '직원 250명 이상 또는 연 매출 1,000만 달러 이상 기업은 유료' },
    since: '2021-08-31',
    source: 'docker-desktop-license',
    confidence: 'verified',
  },
  {
    product: 'Docker Engine',
    terms: { en: 'Apache License 2.0, as before', ko: '이전과 같은 Apache License 2.0' },
    source: 'moby-license',
    confidence: 'verified',
  },
]

/** Pulls from Docker Hub in six hours; the tighter limits announced for 2025 were not enforced. */
export const hubPullLimits: (Sourced & { who: Text, pulls: number })[] = [
  { who: { en: 'without an account', ko: '계정 없이' }, pulls: 100, source: 'docker-hub-pulls', confidence: 'verified' },
  { who: { en: 'free account', ko: '무료 계정' }, pulls: 200, source: 'docker-hub-pulls', confidence: 'verified' },
]
