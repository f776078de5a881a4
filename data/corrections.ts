import type { Sourced, Text } from './types.ts'

/** A sentence that is often read, and what is right. */
export interface Correction extends Sourced {
  id: string
  claim: Text
  right: Text
}

/** Seven sentences about the removal of dockershim that can be read in many places. */
export const corrections: Correction[] = [
  {
    id: 'from-1.20',
    claim: { en: 'Kubernetes 1.20 dropped Docker', ko: '쿠버네티스 1.20부터 도커를 지원하지 않는다' },
    right: { en: '1.20 only warned. 1.20 to 1.23 still worked.', ko: '1.20은 경고만 했고 1.23까지 동작했다.' },
    source: 'k8s-dockershim-faq',
    confidence: 'verified',
  },
  {
    id: 'from-1.23',
    claim: { en: 'dockershim went with 1.23', ko: 'dockershim은 1.23에서 빠졌다' },
    right: { en: '1.23 was the last release with it. 1.24 is without.', ko: 'dockershim이 있는 마지막 릴리스가 1.23이다. 1.24부터 없다.' },
    source: 'k8s-1.24',
    confidence: 'verified',
  },
  {
    id: 'april-2022',
    claim: { en: '1.24 came in April 2022', ko: '1.24는 2022년 4월에 나왔다' },
    right: { en: '3 May 2022. April was the plan.', ko: '2022년 5월 3일. 4월은 계획이었다.' },
    source: 'k8s-release-1.24',
    confidence: 'verified',
  },
  {
    id: 'kep-author',
    claim: { en: 'The removal was proposed on 30 December 2020', ko: '제거는 2020년 12월 30일에 제안되었다' },
    right: { en: '14 September 2020, by @resouer and @dims. December brought a new number.', ko: '2020년 9월 14일, @resouer와 @dims의 제안. 12월에는 번호만 바뀌었다.' },
    source: 'kep-2221',
    confidence: 'verified',
  },
  {
    id: 'cri-2020',
    claim: { en: 'CRI was designed in December 2020', ko: 'CRI는 2020년 12월에 설계되었다' },
    right: { en: 'It came with Kubernetes 1.5, in December 2016.', ko: '2016년 12월 쿠버네티스 1.5와 함께 나왔다.' },
    source: 'k8s-cri-2016',
    confidence: 'verified',
  },
  {
    id: 'minikube-cri-o',
    claim: { en: 'minikube uses CRI-O', ko: 'minikube는 CRI-O를 쓴다' },
    right: { en: 'CRI-O was an option. The default was docker, and is containerd since September 2026.', ko: 'CRI-O는 선택지였다. 기본값은 docker였고 2026년 9월부터 containerd다.' },
    source: 'minikube-containerd',
    confidence: 'verified',
  },
  {
    id: 'manages-docker',
    claim: { en: 'Kubernetes manages Docker', ko: '쿠버네티스는 도커를 관리하는 도구다' },
    right: { en: 'It manages Pods, through any runtime that speaks CRI.', ko: '파드를 관리한다. 런타임은 CRI를 구현한 것이면 된다.' },
    source: 'k8s-container-runtimes',
    confidence: 'verified',
  },
]
