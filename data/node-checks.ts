import type { Sourced } from './types.ts'

/** What containerd itself recommends for a minor of Kubernetes: these patches of these lines, or newer ones. */
export interface RecommendedRuntimes extends Sourced {
  kubernetes: string
  containerd: string[]
}

const matrix = { source: 'containerd-releases', confidence: 'verified' } as const

export const recommendedContainerd: RecommendedRuntimes[] = [
  { kubernetes: '1.33', containerd: ['2.1.0', '2.0.4', '1.7.24', '1.6.36'], ...matrix },
  { kubernetes: '1.34', containerd: ['2.1.3', '2.0.6', '1.7.28', '1.6.39'], ...matrix },
  { kubernetes: '1.35', containerd: ['2.2.0', '2.1.5', '1.7.28'], ...matrix },
  { kubernetes: '1.36', containerd: ['2.3.0', '2.2.0'], ...matrix },
]

/** The first line of each runtime that tells the kubelet its cgroup driver; without it the kubelet is to refuse. */
export const cgroupDriverSince: Sourced & { containerd: string, criO: string } = {
  containerd: '2.0',
  criO: '1.28',
  source: 'k8s-1.34-cgroup-driver',
  confidence: 'verified',
}

/** Shows on a node at which socket its kubelet looks for a runtime. */
export const endpointCommand: Sourced & { command: string } = {
  command: 'tr \\\\0 \' \' < /proc/"$(pgrep kubelet)"/cmdline',
  source: 'k8s-runtime-in-use',
  confidence: 'verified',
}

/** Who says what a node's answer means. */
export const nodeEvidence = {
  /** The runtime gives its name and version itself. */
  runtime: { source: 'k8s-runtime-in-use', confidence: 'verified' },
  /** docker:// is printed by dockershim and by cri-dockerd alike. */
  dockerName: { source: 'k8s-runtime-in-use', confidence: 'verified' },
  adapter: { source: 'cri-dockerd', confidence: 'verified' },
  dockershimRemoved: { source: 'k8s-1.24', confidence: 'verified' },
  changeRuntime: { source: 'k8s-change-runtime', confidence: 'verified' },
  criO: { source: 'cri-o', confidence: 'verified' },
  runtimeClass: { source: 'kep-585', confidence: 'verified' },
} satisfies Record<string, Sourced>
