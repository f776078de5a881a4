import type { NodeGroup } from '../../model/cluster-check/check.ts'
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
  /** The reader of YAML could not be fetched. */
  unreadable: string
  /** What can be done about it. */
  unreadableHelp: string
  tryAgain: string
  /** What became of a last line without its end. */
  cutOff: (name: string) => string
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

/** Names of a group as far as there is room for them. */
const shownNames = 2

/** The nodes of a group by their names, or how many they are. */
export function sayNodes(words: FindingWords, { names, count }: NodeGroup): string {
  if (!names.length)
    return words.nodes(count)
  const more = count - Math.min(names.length, shownNames)
  return names.slice(0, shownNames).join(', ') + (more ? ` ${words.andMore(more)}` : '')
}
