import type { Sourced, Text } from '../types.ts'

/** One of the four changes that the post of May 2018 prints, with the bars of its pictures. */
export interface Comparison extends Sourced {
  id: string
  metric: Text
  unit: Text | string
  /** Bar heights, read off the pictures. */
  docker: number
  containerd: number
  /** The change that the text prints, in percent. */
  change: number
}

/** The changes are printed in the text; the bars are about right, since they were read off pictures. */
const post = { source: 'k8s-containerd-ga-2018', confidence: 'verified' } as const
const cores: Text = { en: 'cores', ko: '코어' }

export const may2018: Comparison[] = [
  { id: 'kubelet-cpu', metric: { en: 'kubelet CPU', ko: 'kubelet CPU' }, unit: cores, docker: 0.314, containerd: 0.216, change: -30.89, ...post },
  { id: 'runtime-cpu', metric: { en: 'runtime CPU', ko: '런타임 CPU' }, unit: cores, docker: 0.181, containerd: 0.057, change: -68.13, ...post },
  { id: 'kubelet-rss', metric: { en: 'kubelet memory (RSS)', ko: 'kubelet 메모리(RSS)' }, unit: 'MB', docker: 49, containerd: 44, change: -11.3, ...post },
  { id: 'runtime-rss', metric: { en: 'runtime memory (RSS)', ko: '런타임 메모리(RSS)' }, unit: 'MB', docker: 377, containerd: 328, change: -12.78, ...post },
]

export const may2018SetUp: { docker: string, containerd: string, method: Text } = {
  docker: 'Docker 18.03',
  containerd: 'containerd 1.1',
  method: {
    en: '105 Pods on one node, Docker behind dockershim, Kubernetes\' node benchmark; by the authors of the integration. Changes as printed, bars read off the pictures.',
    ko: '노드 하나에 파드 105개, 도커는 dockershim 경유. 통합을 만든 쪽이 쿠버네티스 노드 벤치마크로 측정. 변화율은 본문, 막대는 그림에서.',
  },
}

/** A measurement that came out the other way. */
export const contrary: Sourced & { says: Text } = {
  says: {
    en: 'September 2020, a user\'s measurement: Docker 18.09 started 50 Pods about 10% faster than containerd 1.2.6.',
    ko: '2020년 9월 한 사용자의 측정: 파드 50개를 시작할 때 Docker 18.09가 containerd 1.2.6보다 약 10% 빨랐다.',
  },
  source: 'containerd-issue-4537',
  confidence: 'verified',
}
