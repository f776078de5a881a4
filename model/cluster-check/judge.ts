import type { Sourced } from '../../data/types.ts'
import type { Fact, Finding, Urgency } from './findings.ts'
import type { NodeFacts } from './node.ts'
import type { Runtime, Version } from './versions.ts'
import { checkedOn } from '../../data/as-of.ts'
import { cgroupDriverSince, endpointCommand, nodeEvidence, recommendedContainerd } from '../../data/node-checks.ts'
import { cgroupV1, containerd1Deadlines, dockershimMinors, dockershimReleases } from '../../data/removals.ts'
import { sources } from '../../data/sources.ts'
import { containerdWindows, dockerEngineLine, dockerEnginePast, kubernetesWindows } from '../../data/support-windows.ts'
import { beginOf, endOf } from '../dates.ts'
import { supportedOn, supportOf, urgencyOf } from './support.ts'
import { compareLines, readRuntime, readVersion } from './versions.ts'

/** A fact with the evidence behind it and the day when that was read. */
function found(fact: Fact, { source, confidence }: Sourced, urgency: Urgency = 'fine'): Finding {
  return { ...fact, source, confidence, urgency, checked: sources[source].checked }
}

/** What a judge of one runtime gets to see. */
interface Case {
  runtime: Runtime
  kubelet: Version | undefined
  windows: boolean | null
  /** In milliseconds UTC. */
  today: number
}

/** The release of Kubernetes that is to refuse a runtime which does not tell its cgroup driver. */
function cgroupDriver({ today }: Case, product: 'containerd' | 'CRI-O', line: string): Finding {
  const deadline = containerd1Deadlines.at(-1)!
  const release = kubernetesWindows.find(window => window.line === deadline.minor)!
  const past = beginOf(release.released) <= today
  return found({ id: 'cgroup-driver', aspect: 'ends', product, line, minor: deadline.minor, date: release.released, past }, deadline, past ? 'now' : 'soon')
}

/** Whether a version is one of those that containerd recommends for the kubelet's minor, or a newer one. */
function isRecommended(version: Version, recommended: string[]): boolean {
  const own = recommended.map(text => readVersion(text)!)
  const same = own.find(({ line }) => line === version.line)
  return same ? (version.patch ?? Infinity) >= same.patch! : own.every(({ line }) => compareLines(version.line, line) > 0)
}

function judgeContainerd(about: Case): Finding[] {
  const { runtime: { raw, version }, kubelet, windows, today } = about
  const findings = [found({ id: 'runs-runtime', aspect: 'runs', product: 'containerd', version: raw }, nodeEvidence.runtime)]
  if (!version)
    return [...findings, found({ id: 'no-version', aspect: 'unknown', product: 'containerd' }, nodeEvidence.runtime)]

  const { fact, urgency, window } = supportOf('containerd', version.line, containerdWindows, today)
  findings.push(found(fact, window, urgency))
  const refused = windows !== true && compareLines(version.line, cgroupDriverSince.containerd) < 0
  if (refused)
    findings.push(cgroupDriver(about, 'containerd', version.line))

  const matrix = recommendedContainerd.find(({ kubernetes }) => kubernetes === kubelet?.line)
  if (matrix && !isRecommended(version, matrix.containerd))
    findings.push(found({ id: 'recommended', aspect: 'do', minor: matrix.kubernetes, versions: matrix.containerd }, matrix, 'now'))
  if (urgency !== 'fine' || refused) {
    const best = supportedOn(containerdWindows, today).findLast(({ lts, line }) => lts && compareLines(line, version.line) > 0)
    findings.push(found({ id: 'move-runtime', aspect: 'do', product: 'containerd', line: best?.line, until: best?.end }, best ?? window, urgency === 'fine' ? 'soon' : urgency))
  }
  return findings
}

function judgeCriO(about: Case): Finding[] {
  const { runtime: { raw, version }, kubelet, today } = about
  const findings = [found({ id: 'runs-runtime', aspect: 'runs', product: 'CRI-O', version: raw }, nodeEvidence.runtime)]
  if (!version)
    return [...findings, found({ id: 'no-version', aspect: 'unknown', product: 'CRI-O' }, nodeEvidence.runtime)]

  const { fact, urgency, window } = supportOf('CRI-O', version.line, kubernetesWindows, today)
  findings.push(found(fact, fact.id === 'not-in-data' ? nodeEvidence.criO : window, urgency))
  if (compareLines(version.line, cgroupDriverSince.criO) < 0)
    findings.push(cgroupDriver(about, 'CRI-O', version.line))
  if (kubelet && kubelet.line !== version.line)
    findings.push(found({ id: 'same-minor', aspect: 'do', kubelet: kubelet.line, runtime: version.line }, nodeEvidence.criO, 'soon'))
  else if (urgency !== 'fine' && !kubelet)
    findings.push(found({ id: 'move-runtime', aspect: 'do', product: 'CRI-O', line: undefined, until: undefined }, nodeEvidence.criO, urgency))
  return findings
}

function judgeDocker({ runtime: { raw, version }, kubelet, today }: Case): Finding[] {
  const { dockerName, adapter, dockershimRemoved, changeRuntime } = nodeEvidence
  const removal = dockershimReleases.find(({ minor }) => minor === dockershimMinors.removed)!
  const isOld = kubelet && compareLines(kubelet.line, dockershimMinors.removed) < 0
  const findings: Finding[] = []
  if (!kubelet)
    findings.push(found({ id: 'runs-docker', aspect: 'runs', version: raw, last: dockershimMinors.last }, dockerName))
  else if (isOld)
    findings.push(found({ id: 'runs-dockershim-or-adapter', aspect: 'runs', version: raw, last: dockershimMinors.last }, dockerName))
  else
    findings.push(found({ id: 'runs-adapter', aspect: 'runs', version: raw, since: dockershimMinors.removed }, dockershimRemoved))

  if (isOld || !kubelet)
    findings.push(found({ id: 'dockershim-removed', aspect: 'ends', minor: removal.minor, date: removal.date }, dockershimRemoved, isOld ? 'now' : 'soon'))
  if (version)
    findings.push(engineSupport(version, today))
  if (isOld)
    findings.push(found({ id: 'replace-node', aspect: 'do', minor: dockershimMinors.removed }, changeRuntime, 'now'))
  if (!isOld && kubelet)
    findings.push(found({ id: 'adapter-updates', aspect: 'do' }, adapter, 'soon'))
  findings.push(found({ id: 'look-at-endpoint', aspect: 'do', command: endpointCommand.command }, endpointCommand, 'soon'))
  findings.push(found({ id: isOld || !kubelet ? 'dockershim-or-adapter' : 'which-adapter', aspect: 'unknown' }, dockerName))
  if (!version)
    findings.push(found({ id: 'no-version', aspect: 'unknown', product: 'Docker Engine' }, nodeEvidence.runtime))
  return findings
}

/** Docker Engine counts its lines by the first number. */
function engineSupport({ major }: Version, today: number): Finding {
  const line = String(major)
  const current = Number(dockerEngineLine.line)
  const past = dockerEnginePast.find(window => window.line === line)
  if (past?.by)
    return found({ id: 'extended-support', aspect: 'ends', product: 'Docker Engine', line, ended: undefined, date: past.end, by: past.by, past: endOf(past.end) <= today }, past, 'now')
  if (past)
    return found({ id: 'support', aspect: 'ends', product: 'Docker Engine', line, date: past.end, lts: false, past: endOf(past.end) <= today }, past, urgencyOf(endOf(past.end), today))
  if (major < current)
    return found({ id: 'support-before', aspect: 'ends', product: 'Docker Engine', line, date: dockerEnginePast[0]!.end }, dockerEnginePast[0]!, 'now')
  return found(major === current
    ? { id: 'engine-current', aspect: 'ends', product: 'Docker Engine', line }
    : { id: 'not-in-data', aspect: 'unknown', product: 'Docker Engine', line }, dockerEngineLine)
}

function judgeOther({ runtime: { name, raw } }: Case): Finding[] {
  return [
    found({ id: 'runs-other', aspect: 'runs', name, version: raw }, nodeEvidence.runtime),
    found({ id: 'ask-project', aspect: 'do', name }, nodeEvidence.runtime, 'soon'),
    found({ id: 'other-runtime', aspect: 'unknown', name }, nodeEvidence.runtime),
  ]
}

function judgeKubelet({ kubelet, windows, today }: Case): Finding[] {
  if (!kubelet)
    return [found({ id: 'no-kubelet', aspect: 'unknown' }, nodeEvidence.runtime)]
  const { fact, urgency, window } = supportOf('Kubernetes', kubelet.line, kubernetesWindows, today)
  const findings = [found(fact, window, urgency)]
  if (urgency === 'now' || urgency === 'soon') {
    const supported = supportedOn(kubernetesWindows, today).filter(({ line }) => compareLines(line, kubelet.line) > 0)
    findings.push(found({ id: 'move-kubernetes', aspect: 'do', lines: supported.map(({ line }) => line) }, supported.at(-1) ?? window, urgency))
  }
  if (windows !== true) {
    const refuses = compareLines(kubelet.line, cgroupV1.refusedSince) >= 0
    findings.push(refuses
      ? found({ id: 'cgroup-unknown', aspect: 'unknown', minor: cgroupV1.refusedSince }, cgroupV1)
      : found({ id: 'cgroup-version', aspect: 'do', minor: cgroupV1.refusedSince }, cgroupV1, 'soon'))
  }
  return findings
}

const judges: Record<string, (about: Case) => Finding[]> = {
  'containerd': judgeContainerd,
  'cri-o': judgeCriO,
  'docker': judgeDocker,
}

/**
 * Says of one node what it runs, what ends when, what to do next and what
 * cannot be told from here.
 *
 * @param node what the paste says
 * @param today in milliseconds UTC
 */
export function judge(node: NodeFacts, today: number): Finding[] {
  const runtime = readRuntime(node.runtime) ?? { name: node.runtime, raw: '', version: undefined }
  const about: Case = { runtime, kubelet: node.kubelet === null ? undefined : readVersion(node.kubelet), windows: node.windows, today }
  const findings = [...(Object.hasOwn(judges, runtime.name) ? judges[runtime.name]! : judgeOther)(about), ...judgeKubelet(about)]
  if (runtime.name === 'containerd' || runtime.name === 'cri-o')
    findings.push(found({ id: 'low-level', aspect: 'unknown', runtime: runtime.name === 'cri-o' ? 'CRI-O' : 'containerd' }, nodeEvidence.runtimeClass))
  const ends = findings.filter(finding => finding.id === 'support' && !finding.past) as (Finding & { id: 'support' })[]
  if (!findings.some(({ aspect }) => aspect === 'do') && ends.length) {
    const first = ends.reduce((one, other) => (endOf(other.date) < endOf(one.date) ? other : one))
    findings.push(found({ id: 'stay', aspect: 'do', date: first.date }, first))
  }
  return findings
}

/** The day on which the data were last read; every finding carries the day of its own source. */
export const dataFrom = checkedOn
