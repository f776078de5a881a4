import type { Sourced, Text } from './types.ts'

/** What CRI-O takes on, what it leaves to others, and how its version follows. */
export const criOScope: (Sourced & { id: string, title: Text, tag: Text | string, text: Text })[] = [
  {
    id: 'does',
    title: { en: 'Does', ko: '하는 일' },
    tag: 'CRI',
    text: { en: 'pulls images, runs Pods and containers, writes their logs', ko: '이미지를 받고, 파드와 컨테이너를 실행하고, 로그를 쓴다' },
    source: 'cri-o',
    confidence: 'verified',
  },
  {
    id: 'leaves',
    title: { en: 'Leaves to others', ko: '다른 도구의 일' },
    tag: 'buildah, skopeo, crictl',
    text: { en: 'building, signing and pushing images; a command line', ko: '이미지 빌드, 서명, 푸시, 그리고 사람이 쓰는 명령줄' },
    source: 'cri-o',
    confidence: 'verified',
  },
  {
    id: 'follows',
    title: { en: 'Follows', ko: '따라가는 것' },
    tag: { en: '1.36 for Kubernetes 1.36', ko: '쿠버네티스 1.36에는 CRI-O 1.36' },
    text: { en: 'each minor of Kubernetes, and its end of support', ko: '쿠버네티스의 마이너 버전, 그리고 지원 종료일까지' },
    source: 'cri-o',
    confidence: 'verified',
  },
]
