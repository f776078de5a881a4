import type { Floor } from '../floors.ts'
import type { Sourced, Text } from '../types.ts'

/** Wall time of one command that runs /bin/true in a new container and cleans up, in milliseconds. */
export interface LayerTime extends Sourced {
  command: string
  /** What does the work. */
  what: Text | string
  floor: Floor
  median: number
  /** First and third quartile. */
  quartiles: [number, number]
  /** Fastest and slowest of the samples. */
  range: [number, number]
}

const measured = { source: 'lab', confidence: 'verified' } as const

export const layerTimes: LayerTime[] = [
  { command: 'chroot', what: { en: 'no container', ko: '컨테이너 없음' }, floor: 'kernel', median: 2.4, quartiles: [2.1, 2.9], range: [1.9, 5.8], ...measured },
  { command: 'crun run', what: 'crun 1.8.1', floor: 'low', median: 25.4, quartiles: [23.5, 31.3], range: [20.3, 41.5], ...measured },
  { command: 'runc run', what: 'runc 1.1.5', floor: 'low', median: 40.2, quartiles: [36.1, 45], range: [32.6, 59.8], ...measured },
  { command: 'ctr run', what: 'containerd 1.6.20', floor: 'high', median: 143, quartiles: [129.8, 151.1], range: [110.9, 477.8], ...measured },
  { command: 'podman run', what: 'conmon, crun', floor: 'high', median: 177.5, quartiles: [166.2, 192.7], range: [144.7, 470.3], ...measured },
  { command: 'docker run, no network', what: 'Docker 20.10.24', floor: 'adapter', median: 309.8, quartiles: [290.2, 324.9], range: [244.5, 1325.7], ...measured },
  { command: 'docker run', what: 'Docker 20.10.24', floor: 'adapter', median: 392.8, quartiles: [361.4, 416.7], range: [333.3, 775.8], ...measured },
]

/** How it was measured; it stands below every picture of these numbers. */
export const layerCaveat: Text = {
  en: 'Our lab: Debian 12, 2 vCPU, 30 samples each. The commands do different work, so it shows what each layer adds, not what is faster.',
  ko: '자체 측정: Debian 12, 2 vCPU, 각 30회. 명령마다 하는 일이 달라서 층마다 더해지는 시간을 볼 뿐, 무엇이 빠른지는 알 수 없다.',
}
