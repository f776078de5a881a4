import type { Sourced, Text } from './types.ts'

/** The Kubernetes minor in which a feature reached a stage. */
export interface FeatureStages extends Sourced {
  id: string
  name: Text | string
  alpha?: string
  beta?: string
  /** When it no longer had to be switched on, where that is not the minor of its beta or stable stage. */
  byDefault?: string
  stable?: string
  /** What the runtime on the node must be. */
  needs?: Text | string
}

export const featureStages: FeatureStages[] = [
  { id: 'runtime-class', name: { en: 'RuntimeClass', ko: '런타임클래스' }, stable: '1.20', source: 'kep-585', confidence: 'verified' },
  { id: 'cgroup-driver', name: { en: 'cgroup driver from the runtime', ko: '런타임이 알려 주는 cgroup 드라이버' }, alpha: '1.28', beta: '1.31', stable: '1.34', needs: { en: 'containerd 2.0 or CRI-O 1.28', ko: 'containerd 2.0 또는 CRI-O 1.28' }, source: 'k8s-1.34-cgroup-driver', confidence: 'verified' },
  { id: 'cdi-device-plugin', name: { en: 'CDI names from device plugins', ko: '디바이스 플러그인의 CDI 이름' }, stable: '1.31', source: 'kep-4009', confidence: 'verified' },
  { id: 'dra', name: { en: 'dynamic resource allocation', ko: '동적 리소스 할당(DRA)' }, alpha: '1.30', beta: '1.32', stable: '1.34', source: 'k8s-dra', confidence: 'verified' },
  { id: 'image-volumes', name: { en: 'image volumes', ko: '이미지 볼륨' }, alpha: '1.31', beta: '1.33', byDefault: '1.35', stable: '1.36', needs: 'containerd 2.1, CRI-O', source: 'k8s-image-volumes', confidence: 'verified' },
  { id: 'user-namespaces', name: { en: 'user namespaces', ko: '사용자 네임스페이스' }, stable: '1.36', needs: 'runc 1.2', source: 'kep-127', confidence: 'verified' },
  { id: 'gang-scheduling', name: { en: 'gang scheduling', ko: '갱 스케줄링' }, alpha: '1.35', beta: '1.37', source: 'kep-4671', confidence: 'verified' },
]
