import type { PartialDate, Sourced, Text } from './types.ts'

/** How long one release line is maintained. */
export interface SupportWindow extends Sourced {
  product: 'Kubernetes' | 'containerd' | 'Docker Engine'
  line: string
  released: PartialDate
  /** The end that the project promises to everyone; a line that is only planned has none. */
  end?: PartialDate
  /** A longer end that a named party takes care of. */
  extended?: { until: PartialDate, by: Text }
  lts?: boolean
  /** Not released yet: `released` is the plan. */
  planned?: boolean
}

function kubernetes(line: string, released: PartialDate, end: PartialDate): SupportWindow {
  return { product: 'Kubernetes', line, released, end, source: 'k8s-releases', confidence: 'verified' }
}

/** Kubernetes keeps its three newest minors, each for about fourteen months. CRI-O follows these dates. */
export const kubernetesWindows: SupportWindow[] = [
  kubernetes('1.20', '2020-12-08', '2022-02-28'),
  kubernetes('1.23', '2021-12-07', '2023-02-28'),
  kubernetes('1.24', '2022-05-03', '2023-07-28'),
  kubernetes('1.33', '2025-04-23', '2026-06-28'),
  kubernetes('1.34', '2025-08-27', '2026-10-27'),
  kubernetes('1.35', '2025-12-17', '2027-02-28'),
  kubernetes('1.36', '2026-04-22', '2027-06-28'),
  { ...kubernetes('1.37', '2026-08-26', '2027-10-28'), source: 'k8s-release-1.37' },
  { product: 'Kubernetes', line: '1.38', released: '2026-12-16', planned: true, source: 'k8s-release-1.38', confidence: 'verified' },
]

function containerd(line: string, released: PartialDate, end: PartialDate, more: Partial<SupportWindow> = {}): SupportWindow {
  return { product: 'containerd', line, released, end, source: 'containerd-releases', confidence: 'verified', ...more }
}

const googleAndKubernetes: Text = { en: 'two named owners, for GKE', ko: '지정된 담당자 두 명, GKE용' }

/** From 2.3 on containerd releases a minor every four months and one LTS a year. */
export const containerdWindows: SupportWindow[] = [
  containerd('1.6', '2022-02-15', '2025-08-23', { lts: true }),
  containerd('1.7', '2023-03-10', '2026-03-10', { lts: true, extended: { until: '2026-09', by: googleAndKubernetes } }),
  containerd('2.0', '2024-11-05', '2025-11-07', { extended: { until: '2027-03', by: { en: 'for GKE and Kubernetes 1.33', ko: 'GKE와 쿠버네티스 1.33용' } } }),
  containerd('2.1', '2025-05-07', '2026-07-03'),
  containerd('2.2', '2025-11-05', '2026-11-06'),
  containerd('2.3', '2026-04-30', '2028-04-30', { lts: true }),
  // Its end is tentative, says containerd.
  containerd('2.4', '2026-09-16', '2027-04-26', { source: 'containerd-2.4', confidence: 'likely' }),
]

/** Docker Engine: the line that is released now. */
export const dockerEngineLine: SupportWindow = {
  product: 'Docker Engine',
  line: '29',
  released: '2025-11-10',
  source: 'docker-29',
  confidence: 'verified',
}

/** Lines of Docker Engine that came before, as far as their ends are known; every other one is older. */
export const dockerEnginePast: (Sourced & { line: string, end: PartialDate, by?: Text })[] = [
  { line: '28', end: '2026-05-13', source: 'moby', confidence: 'verified' },
  { line: '25', end: '2026-12-04', by: { en: 'Mirantis and Amazon', ko: 'Mirantis와 Amazon' }, source: 'moby', confidence: 'verified' },
]

/** The lines that the talk shows: what is supported, what just ended, what comes next. */
export const shownLines: Record<'Kubernetes' | 'containerd', string[]> = {
  Kubernetes: ['1.35', '1.36', '1.37', '1.38'],
  containerd: ['1.7', '2.0', '2.1', '2.2', '2.3', '2.4'],
}
