import type { Aspect, Finding, FindingId, Urgency } from '../../model/cluster-check/findings.ts'
import type { PasteFault } from '../../model/cluster-check/node.ts'

/** The words of ClusterCheck, in files of their own: only its slide fetches them. */
export interface FindingWords {
  input: string
  placeholder: string
  example: string
  clear: string
  private: string
  leftOut: (day: string) => string
  stale: (day: string) => string
  nodes: (count: number) => string
  andMore: (count: number) => string
  reading: string
  checked: (day: string) => string
  summary: (nodes: number, now: number, soon: number) => string
  aspects: Record<Aspect, string>
  urgencies: Record<Urgency, string>
  faults: Record<PasteFault, string>
  /** The sentence of each finding, with the finding's own values. */
  findings: { [Id in FindingId]: (finding: Extract<Finding, { id: Id }>) => string }
}

/** The sentence of a finding. */
export function sayFinding<F extends Finding>(words: FindingWords, finding: F): string {
  // TypeScript does not see that key and argument belong to the same finding; the type of `findings` says so.
  return (words.findings[finding.id] as (finding: F) => string)(finding)
}
