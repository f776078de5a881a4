import type { Floor } from './floors.ts'
import type { Sourced, Text } from './types.ts'

/** A technology, the product that made its name, and others of the same kind. */
export interface ProductKind extends Sourced {
  id: string
  technology: Text
  product: Text
  others: string
  floor: Floor
}

export const productKinds: ProductKind[] = [
  {
    id: 'containers',
    technology: { en: 'Containerization', ko: '컨테이너화' },
    product: { en: 'Docker', ko: '도커' },
    others: 'LXC, Podman, nerdctl + containerd',
    floor: 'adapter',
    source: 'lxc',
    confidence: 'verified',
  },
  {
    id: 'orchestration',
    technology: { en: 'Container orchestration', ko: '컨테이너 오케스트레이션' },
    product: { en: 'Kubernetes', ko: '쿠버네티스' },
    others: 'Docker Swarm, Mesos, Amazon ECS',
    floor: 'orchestrator',
    source: 'sysdig-2019',
    confidence: 'verified',
  },
]

/** What teams handed over before there were images. */
export const packagesBefore = ['war', 'jar', 'zip']

/** What an image brings along. */
export const imageCarries: Text[] = [
  { en: 'your code', ko: '코드' },
  { en: 'Python, CUDA libraries', ko: '파이썬, CUDA 라이브러리' },
  { en: 'environment', ko: '환경 변수' },
  { en: 'start command', ko: '시작 명령' },
]

/** What it expects to find where it runs. */
export const imageNeeds: Text[] = [
  { en: 'the kernel', ko: '커널' },
  { en: 'the CPU it was built for', ko: '빌드한 아키텍처의 CPU' },
  { en: 'the GPU driver', ko: 'GPU 드라이버' },
]
