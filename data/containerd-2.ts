import type { Sourced, Text } from './types.ts'

/** What an operator notices after moving from containerd 1.x to 2.0. */
export interface OperatorChange extends Sourced {
  id: string
  kind: 'removed' | 'changed' | 'on by default'
  what: Text
}

const doc = { source: 'containerd-2.0-doc', confidence: 'verified' } as const

export const containerd2Changes: OperatorChange[] = [
  { id: 'cri-v1alpha2', kind: 'removed', what: { en: 'CRI v1alpha2: only v1 is left', ko: 'CRI v1alpha2: v1만 남는다' }, ...doc },
  { id: 'shim-v1', kind: 'removed', what: { en: 'the older runc shims: use io.containerd.runc.v2', ko: '옛 runc shim: io.containerd.runc.v2를 쓴다' }, ...doc },
  { id: 'schema-1', kind: 'removed', what: { en: 'Docker Schema 1 images: off in 2.0, gone in 2.1', ko: 'Docker Schema 1 이미지: 2.0에서 꺼지고 2.1에서 제거' }, ...doc },
  { id: 'open-files', kind: 'changed', what: { en: 'open files: systemd\'s soft limit of 1024 instead of none', ko: '열린 파일 수: 제한 없음에서 systemd 기본 소프트 제한 1024로' }, ...doc },
  { id: 'config-3', kind: 'changed', what: { en: 'config version 3 with new plug-in names; older ones are migrated in memory', ko: '새 플러그인 이름을 쓰는 설정 버전 3, 옛 설정은 메모리에서 변환' }, ...doc },
  { id: 'cdi-nri', kind: 'on by default', what: { en: 'CDI and NRI', ko: 'CDI와 NRI' }, ...doc },
]
