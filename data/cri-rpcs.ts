import type { PartialDate, Sourced, Text } from './types.ts'

/** How many calls CRI has from a release on. */
export interface RpcCount extends Sourced {
  /** Kubernetes minor, or the branch where the release is not out. */
  release: string
  /** Month of the release. */
  date: PartialDate
  runtimeService: number
  imageService: number
  /** What came with it. */
  added?: Text | string
}

/** Counted by us in api.proto at the tags; releases without a change are left out. */
const counted = { source: 'cri-api', confidence: 'verified' } as const

export const criRpcs: RpcCount[] = [
  { release: '1.15', date: '2019-06', runtimeService: 22, imageService: 5, ...counted },
  { release: '1.23', date: '2021-12', runtimeService: 24, imageService: 5, added: { en: 'Pod stats', ko: '파드 통계' }, ...counted },
  { release: '1.25', date: '2022-08', runtimeService: 26, imageService: 5, added: { en: 'checkpoint, events', ko: '체크포인트, 이벤트' }, ...counted },
  { release: '1.26', date: '2022-12', runtimeService: 28, imageService: 5, added: { en: 'metrics', ko: '메트릭' }, ...counted },
  { release: '1.28', date: '2023-08', runtimeService: 29, imageService: 5, added: 'RuntimeConfig', ...counted },
  { release: '1.33', date: '2025-04', runtimeService: 30, imageService: 5, added: { en: 'resize a sandbox', ko: '샌드박스 크기 조정' }, ...counted },
  { release: '1.36', date: '2026-04', runtimeService: 35, imageService: 6, added: { en: 'streaming lists', ko: '스트리밍 목록' }, ...counted },
  { release: 'master', date: '2026-07', runtimeService: 37, imageService: 6, added: { en: 'Pod checkpoint', ko: '파드 체크포인트' }, ...counted },
]

export const criRpcsCaveat: Text = {
  en: 'Our count of rpc definitions in api.proto, at each tag and on master (23 July 2026).',
  ko: 'api.proto의 rpc 정의를 태그별, master(2026년 7월 23일)에서 직접 센 값.',
}
