import type { Sourced, Text } from './types.ts'

/** Who answered a survey. Values with different bases must not be joined by a line. */
export interface SurveyBase {
  id: string
  /** Short name below the chart's axis. */
  label: Text
}

/** One share that a survey reports. */
export interface SurveyPoint extends Sourced {
  /** The year that the survey is named after. */
  year: number
  /** Percent of respondents. */
  percent: number
  base: SurveyBase
}

const community: SurveyBase = { id: 'community', label: { en: 'CNCF community, vendors too', ko: 'CNCF 커뮤니티, 벤더 포함' } }
const everybody: SurveyBase = { id: 'everybody', label: { en: 'whole sample', ko: '전체 표본' } }
const nonVendors: SurveyBase = { id: 'non-vendors', label: { en: 'no vendors', ko: '벤더 제외' } }
const containerUsers: SurveyBase = { id: 'container-users', label: { en: 'container users', ko: '컨테이너 사용 조직' } }

/**
 * Organizations that run Kubernetes in production, by CNCF survey. The survey
 * of 2021 printed no comparable figure; its 96 % is "using or evaluating".
 */
export const kubernetesInProduction: SurveyPoint[] = [
  { year: 2019, percent: 78, base: community, source: 'cncf-survey-2020', confidence: 'verified' },
  { year: 2020, percent: 83, base: community, source: 'cncf-survey-2020', confidence: 'verified' },
  { year: 2022, percent: 58, base: everybody, source: 'cncf-survey-2023', confidence: 'verified' },
  { year: 2023, percent: 66, base: nonVendors, source: 'cncf-survey-2023', confidence: 'verified' },
  { year: 2024, percent: 80, base: containerUsers, source: 'cncf-survey-2024', confidence: 'verified' },
  { year: 2025, percent: 82, base: containerUsers, source: 'cncf-survey-2025', confidence: 'verified' },
]

/** One share with the words that say what it is a share of. */
export interface Share extends Sourced {
  percent: number
  of: Text
}

export const generativeInference: Share = {
  percent: 66,
  of: {
    en: 'of organizations that host generative models use Kubernetes for some or all inference',
    ko: '생성형 모델을 호스팅하는 조직 중, 추론의 일부나 전부에 쿠버네티스를 쓰는 비율',
  },
  source: 'cncf-survey-2025',
  confidence: 'likely',
}
