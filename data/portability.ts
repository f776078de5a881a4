import type { PartialDate, Sourced, Text } from './types.ts'

/** What a workload takes along when it moves to another provider. */
export const travels: Text[] = [
  { en: 'Kubernetes API objects', ko: '쿠버네티스 API 오브젝트' },
  { en: 'OCI images', ko: 'OCI 이미지' },
]

/** What every provider does in its own way. */
export const stays: Text[] = [
  { en: 'load balancers', ko: '로드 밸런서' },
  { en: 'storage classes', ko: '스토리지 클래스' },
  { en: 'IAM', ko: 'IAM' },
  { en: 'GPU add-ons', ko: 'GPU 애드온' },
]

/** The programme that certifies platforms for AI workloads. */
export const aiConformance: Sourced & { launched: PartialDate, platforms: number } = {
  launched: '2025-11-11',
  platforms: 18,
  source: 'ai-conformance-2025',
  confidence: 'verified',
}
