import type { PartialDate } from '../../data/types.ts'
import type { Aspect, Finding, Urgency } from './findings.ts'
import type { NodeFacts } from './node.ts'
import type { YamlReader } from './read-nodes.ts'
import { beginOf } from '../dates.ts'
import { aspects, urgencies } from './findings.ts'
import { dataFrom, judge } from './judge.ts'
import { PasteError } from './node.ts'
import { readNodes } from './read-nodes.ts'

/** A node and what was found out about it. */
export interface NodeReport extends NodeFacts {
  findings: Finding[]
  /** The most pressing of its findings. */
  urgency: Urgency
}

/** The answer to a paste. */
export type ClusterCheck
  = | {
    ok: true
    nodes: NodeReport[]
    /** The day on which the data were read. */
    dataFrom: PartialDate
    /** So long ago that newer releases are certainly missing. */
    stale: boolean
    /** Node of a last line that stops before its runtime, and was left out for that. */
    cutOff?: string
  }
  | { ok: false, error: PasteError }

/** Kubernetes and containerd bring a release every four months: data older than that lack one, in milliseconds. */
const freshFor = 124 * 24 * 60 * 60 * 1000

const mostUrgent = (findings: Finding[]) => urgencies.find(urgency => findings.some(finding => finding.urgency === urgency)) ?? 'fine'

/** The first moment of a day, in milliseconds UTC. */
function momentOf(today: PartialDate | Date): number {
  const moment = typeof today === 'string' ? beginOf(today) : today.getTime()
  if (Number.isNaN(moment))
    throw new RangeError(`"${today}" is no day: expected one such as 2026-11-21.`)
  return moment
}

/**
 * Checks a paste with a reader for YAML that the caller brings: the slide
 * fetches one only for whoever pastes YAML (`isYaml` tells).
 *
 * @param text the paste
 * @param today the day to judge by
 * @param yaml reads all documents of a YAML text, or throws
 * @throws RangeError for a day that is none
 */
export function checkWith(text: string, today: PartialDate | Date, yaml: YamlReader): ClusterCheck {
  const moment = momentOf(today)
  try {
    const { nodes, cutOff } = readNodes(text, yaml)
    const reports = nodes.map((node) => {
      const findings = judge(node, moment)
      return { ...node, findings, urgency: mostUrgent(findings) }
    })
    return { ok: true, nodes: reports, dataFrom, stale: moment - beginOf(dataFrom) > freshFor, cutOff }
  } catch (error) {
    if (error instanceof PasteError)
      return { ok: false, error }
    throw error
  }
}

/** Nodes that run the same: one answer goes for all of them. */
export interface NodeGroup extends NodeReport {
  names: string[]
  count: number
}

/**
 * Puts nodes of the same versions together, the most pressing first.
 *
 * @returns groups in the order of urgency, then of the paste
 */
export function groupNodes(nodes: readonly NodeReport[]): NodeGroup[] {
  const groups = new Map<string, NodeGroup>()
  for (const node of nodes) {
    const key = JSON.stringify([node.runtime, node.kubelet, node.windows])
    const group = groups.get(key) ?? { ...node, names: [], count: 0 }
    group.count++
    if (node.name !== null)
      group.names.push(node.name)
    groups.set(key, group)
  }
  return [...groups.values()].sort((one, other) => urgencies.indexOf(one.urgency) - urgencies.indexOf(other.urgency))
}

/** Findings by what they are about, in the order in which they are told; what nothing was found about is left out. */
export function byAspect(findings: readonly Finding[]): { aspect: Aspect, findings: Finding[] }[] {
  return aspects
    .map(aspect => ({ aspect, findings: findings.filter(finding => finding.aspect === aspect) }))
    .filter(({ findings }) => findings.length)
}
