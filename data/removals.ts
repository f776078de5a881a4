import type { PartialDate, Sourced, Text } from './types.ts'

/** When something was said to go, and in which release. */
export interface Deadline extends Sourced {
  said: PartialDate
  /** Kubernetes minor that was named. */
  minor: string
  where: Text | string
}

/** The removal of dockershim was announced for three releases before it happened. */
export const dockershimDeadlines: Deadline[] = [
  { said: '2020-10-06', minor: '1.22', where: { en: 'proposal', ko: '제안서' }, source: 'kep-1985-pr', confidence: 'verified' },
  { said: '2020-12-02', minor: '1.23', where: { en: 'FAQ: at the earliest', ko: 'FAQ: 빨라야' }, source: 'k8s-dockershim-faq-2020', confidence: 'verified' },
  { said: '2021-02-11', minor: '1.24', where: { en: 'proposal, moved', ko: '제안서, 연기' }, source: 'kep-2481-pr', confidence: 'verified' },
]

/** The releases that the deadlines named, and the one that deprecated dockershim. */
export const dockershimReleases: (Sourced & { minor: string, date: PartialDate })[] = [
  { minor: '1.20', date: '2020-12-08', source: 'k8s-1.20', confidence: 'verified' },
  { minor: '1.21', date: '2021-04-08', source: 'k8s-releases', confidence: 'verified' },
  { minor: '1.22', date: '2021-08-04', source: 'k8s-releases', confidence: 'verified' },
  { minor: '1.23', date: '2021-12-07', source: 'k8s-1.23', confidence: 'verified' },
  { minor: '1.24', date: '2022-05-03', source: 'k8s-1.24', confidence: 'verified' },
]

/** Days that were planned for Kubernetes 1.24, the last of them its release. */
export const release124Days: (Sourced & { day: PartialDate, happened: boolean })[] = [
  { day: '2022-04-12', happened: false, source: 'k8s-release-1.24', confidence: 'verified' },
  { day: '2022-04-19', happened: false, source: 'k8s-release-1.24', confidence: 'verified' },
  { day: '2022-05-03', happened: true, source: 'k8s-1.24', confidence: 'verified' },
]

/** The first and last Kubernetes minor with each state of dockershim. */
export const dockershimMinors = { deprecated: '1.20', last: '1.23', removed: '1.24' } as const

/**
 * The kubelet asks the runtime for its cgroup driver; runtimes that cannot
 * answer are tolerated until the fallback goes. containerd answers from 2.0 on,
 * CRI-O from 1.28 on.
 */
export const containerd1Deadlines: Deadline[] = [
  { said: '2025-12-17', minor: '1.36', where: { en: 'release post of 1.35', ko: '1.35 릴리스 글' }, source: 'k8s-1.35', confidence: 'verified' },
  { said: '2026-02-09', minor: '1.37', where: { en: 'proposal, moved', ko: '제안서, 연기' }, source: 'kep-4033', confidence: 'verified' },
  { said: '2026-05-18', minor: '1.38', where: { en: 'proposal, moved again', ko: '제안서, 다시 연기' }, source: 'k8s-pr-139121', confidence: 'verified' },
]

/** From this minor on a kubelet does not start on cgroup v1 unless its field `failCgroupV1` is set to false. */
export const cgroupV1: Sourced & { refusedSince: string } = {
  refusedSince: '1.35',
  source: 'kep-5573',
  confidence: 'verified',
}
