import type { Sourced, Text } from './types.ts'

/** A part of Docker Engine, and what Kubernetes has of its own. */
export interface Offer extends Sourced {
  name: Text
  /** What Kubernetes used under dockershim. */
  used: boolean
  /** Kubernetes' own, where it did not use Docker's. */
  instead?: Text | string
}

const faq = { source: 'k8s-dockershim-faq', confidence: 'verified' } as const

export const dockerOffers: Offer[] = [
  { name: { en: 'containers', ko: '컨테이너' }, used: true, ...faq },
  { name: { en: 'images', ko: '이미지' }, used: true, ...faq },
  { name: { en: 'REST API', ko: 'REST API' }, used: true, ...faq },
  { name: { en: 'command line', ko: '명령줄(CLI)' }, used: false, instead: 'kubectl', ...faq },
  { name: { en: 'volumes', ko: '볼륨' }, used: false, instead: 'PersistentVolume, CSI', ...faq },
  { name: { en: 'networks', ko: '네트워크' }, used: false, instead: 'CNI, Service', ...faq },
  { name: { en: 'swarm', ko: 'swarm' }, used: false, instead: { en: 'Kubernetes itself', ko: '쿠버네티스 자신' }, ...faq },
]
