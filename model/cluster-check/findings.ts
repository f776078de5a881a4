import type { PartialDate, Sourced, Text } from '../../data/types.ts'

export type Product = 'Kubernetes' | 'containerd' | 'CRI-O' | 'Docker Engine'

/**
 * The four things that are said of a node: what it runs, what ends when, what
 * to do next, and what its line cannot tell.
 */
export const aspects = ['runs', 'ends', 'do', 'unknown'] as const
export type Aspect = typeof aspects[number]

/** What is found, with the values that its sentence needs; locales/ has the sentences. */
export type Fact
  // what it runs
  = | { id: 'runs-runtime', aspect: 'runs', product: Product, version: string }
    | { id: 'runs-adapter', aspect: 'runs', version: string, since: string }
    | { id: 'runs-dockershim-or-adapter', aspect: 'runs', version: string, last: string }
    | { id: 'runs-docker', aspect: 'runs', version: string, last: string }
    | { id: 'runs-other', aspect: 'runs', name: string, version: string }
  // what ends when
    | { id: 'support', aspect: 'ends', product: Product, line: string, date: PartialDate, lts: boolean, past: boolean }
    | { id: 'extended-support', aspect: 'ends', product: Product, line: string, ended: PartialDate | undefined, date: PartialDate, by: Text, past: boolean }
    | { id: 'support-before', aspect: 'ends', product: Product, line: string, date: PartialDate }
    | { id: 'engine-current', aspect: 'ends', product: Product, line: string }
    | { id: 'dockershim-removed', aspect: 'ends', minor: string, date: PartialDate }
    | { id: 'cgroup-driver', aspect: 'ends', product: Product, line: string, minor: string, date: PartialDate, past: boolean }
  // what to do next
    | { id: 'move-runtime', aspect: 'do', product: Product, line: string | undefined, until: PartialDate | undefined }
    | { id: 'move-kubernetes', aspect: 'do', lines: string[] }
    | { id: 'recommended', aspect: 'do', minor: string, versions: string[] }
    | { id: 'same-minor', aspect: 'do', kubelet: string, runtime: string }
    | { id: 'adapter-updates', aspect: 'do' }
    | { id: 'replace-node', aspect: 'do', minor: string }
    | { id: 'look-at-endpoint', aspect: 'do', command: string }
    | { id: 'cgroup-version', aspect: 'do', minor: string }
    | { id: 'stay', aspect: 'do', date: PartialDate }
    | { id: 'ask-project', aspect: 'do', name: string }
  // what cannot be told
    | { id: 'which-adapter', aspect: 'unknown' }
    | { id: 'dockershim-or-adapter', aspect: 'unknown' }
    | { id: 'low-level', aspect: 'unknown', runtime: string }
    | { id: 'cgroup-unknown', aspect: 'unknown', minor: string }
    | { id: 'not-in-data', aspect: 'unknown', product: Product, line: string }
    | { id: 'no-version', aspect: 'unknown', product: string }
    | { id: 'no-kubelet', aspect: 'unknown' }
    | { id: 'other-runtime', aspect: 'unknown', name: string }

/** How much a finding presses: now, before the next upgrade, or not at all. */
export const urgencies = ['now', 'soon', 'fine'] as const
export type Urgency = typeof urgencies[number]

/** Something found out about a node, with who says so and when that was read. */
export type Finding = Fact & Sourced & { urgency: Urgency, checked: PartialDate }
export type FindingId = Fact['id']
