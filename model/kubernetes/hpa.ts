/**
 * The HorizontalPodAutoscaler's sum for a CPU target in percent of the request.
 *
 * Rules: kubernetes.io, Horizontal Pod Autoscaling, "Algorithm details";
 * kubernetes/kubernetes, pkg/controller/podautoscaler/replica_calculator.go and
 * horizontal.go. Times in s, CPU in milli-CPU.
 */

/** What the autoscaler knows of a Pod. */
export interface PodSample {
  phase: 'Pending' | 'Running' | 'Succeeded' | 'Failed'
  terminating: boolean
  ready: boolean
  /** Seconds since the Pod started. */
  startedAgo: number
  /** Seconds since its readiness last changed. */
  readinessChangedAgo: number
  /** What it asks for. */
  request: number
  /** What it uses; undefined when there is no sample. */
  usage?: number
}

/** Settings of the controller, cluster-wide. */
export interface HpaSettings {
  /** How far the ratio may be from 1 without consequence. */
  tolerance: number
  /** How long a Pod's CPU may settle after its start. */
  cpuInitializationPeriod: number
  /** How long a Pod may take to become ready for the first time. */
  initialReadinessDelay: number
  /** Over how many seconds a sample is measured. */
  sampleWindow: number
}

const hpaSettings: HpaSettings = { tolerance: 0.1, cpuInitializationPeriod: 300, initialReadinessDelay: 30, sampleWindow: 60 }

/** How often the autoscaler looks, in s. */
export const hpaSyncPeriod = 15

/** Why there is no answer. */
export class HpaError extends Error {}

/** The sum, as it was computed. */
export interface Recommendation {
  replicas: number
  /** Usage of the counted Pods in whole percent of what they request. */
  utilization: number
  /** The same in milli-CPU a Pod. */
  average: number
  /** How many Pods the answer was computed from. */
  counted: number
  /** The utilization that it was computed with: missing and unready Pods are filled in. */
  used: number
  /** What the multiplication gave: the answer, unless nothing is changed. */
  product: number
  /** `tolerated`: too close to the target. `turned`: what was filled in asks for the other direction. */
  outcome: 'changed' | 'tolerated' | 'turned'
}

/** How a Pod takes part in the sum. */
export type SampleClass = 'counted' | 'missing' | 'ignored' | 'discarded'

/** Sorts a Pod as the autoscaler does before it adds up. */
export function classifySample(pod: PodSample, settings: HpaSettings = hpaSettings): SampleClass {
  if (pod.terminating || pod.phase === 'Failed')
    return 'discarded'
  if (pod.phase === 'Pending')
    return 'ignored'
  if (pod.usage === undefined)
    return 'missing'
  const young = pod.startedAgo < settings.cpuInitializationPeriod
  const unready = young
    ? !pod.ready || pod.readinessChangedAgo < settings.sampleWindow
    : !pod.ready && pod.startedAgo - pod.readinessChangedAgo < settings.initialReadinessDelay
  return unready ? 'ignored' : 'counted'
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/**
 * How many replicas the Pods' usage asks for, before limits and stabilization.
 *
 * The utilization is truncated to a whole percent before the ratio is taken. A
 * missing sample counts as the whole request on the way down, or as the target
 * where that is more, and as nothing on the way up, where Pods that are not
 * ready yet count as nothing too; when that brings the ratio near 1 or to the
 * other side, nothing changes. Exactly at the target nothing is filled in.
 *
 * @param current `spec.replicas` now
 * @param target target utilization in percent, at least 1
 * @param pods all Pods of the target
 * @param settings the controller's
 * @throws HpaError when no Pod gave a sample that counts, or none says what it requests
 * @throws RangeError for a target that the API server refuses
 */
export function desiredReplicas(current: number, target: number, pods: readonly PodSample[], settings: HpaSettings = hpaSettings): Recommendation {
  if (!(target >= 1))
    throw new RangeError(`A target of ${target} %: expected a whole percent of at least 1.`)
  if (pods.every(({ usage }) => usage === undefined))
    throw new HpaError('no metrics returned from resource metrics API')
  const of = (kind: SampleClass) => pods.filter(pod => classifySample(pod, settings) === kind)
  const [counted, missing, ignored] = [of('counted'), of('missing'), of('ignored')]
  if (!counted.length)
    throw new HpaError('did not receive metrics for any ready pods')

  const percent = (usage: number, request: number) => Math.trunc(usage * 100 / request)
  const usage = sum(counted.map(pod => pod.usage!))
  const request = sum(counted.map(pod => pod.request))
  if (!(request > 0))
    throw new HpaError('no metrics returned matched known pods')
  const utilization = percent(usage, request)
  const average = Math.trunc(usage / counted.length)
  const answer = (used: number, number: number, turned: boolean): Recommendation => {
    const product = Math.ceil(used / target * number)
    const ratio = used / target
    const tolerated = 1 - settings.tolerance <= ratio && ratio <= 1 + settings.tolerance
    const outcome = tolerated ? 'tolerated' : turned ? 'turned' : 'changed'
    return { replicas: outcome === 'changed' ? product : current, utilization, average, counted: number, used, product, outcome }
  }

  const up = utilization > target
  const filled = utilization === target ? [] : up ? [...missing, ...ignored] : missing
  if (!filled.length)
    return answer(utilization, counted.length, false)

  const number = counted.length + filled.length
  const filledUsage = up ? 0 : sum(filled.map(pod => Math.trunc(pod.request * Math.max(100, target) / 100)))
  const used = percent(usage + filledUsage, request + sum(filled.map(pod => pod.request)))
  const product = Math.ceil(used / target * number)
  return answer(used, number, up ? used < target || product < current : used > target || product > current)
}

/** A recommendation of the past. */
export interface PastRecommendation {
  ageSeconds: number
  value: number
}

/** Windows in s over which recommendations are compared. */
export const stabilizationWindows = { up: 0, down: 300 }

/**
 * Smooths recommendations: down only as far as the highest of the window, up
 * only as far as the lowest.
 *
 * @param recommendations those of the past and the one of now (age 0)
 * @param current `spec.replicas` now
 * @param windows lengths in s
 * @param windows.up for more replicas
 * @param windows.down for fewer
 * @returns the smoothed number of replicas
 */
export function stabilizedReplicas(recommendations: readonly PastRecommendation[], current: number, windows: { up: number, down: number } = stabilizationWindows): number {
  const within = (seconds: number) => recommendations.filter(({ ageSeconds }) => ageSeconds === 0 || ageSeconds < seconds).map(({ value }) => value)
  const up = Math.min(...within(windows.up))
  const down = Math.max(...within(windows.down))
  return Math.min(Math.max(current, up), down)
}

/** Bounds of an autoscaler. */
export interface ScaleBounds {
  minReplicas?: number
  maxReplicas: number
  /** The autoscaler has a `behavior` with the default policies. */
  behavior?: boolean
}

/**
 * Limits how far one sync may go: at most twice the Pods or 4, with `behavior`
 * twice the Pods or 4 more; then the bounds. Down it may go all the way.
 *
 * @param desired what the recommendation asks for
 * @param current `spec.replicas` now
 * @param bounds least and most replicas, and whether a `behavior` is set
 * @param bounds.minReplicas 1 where it is not set
 * @param bounds.maxReplicas as set
 * @param bounds.behavior as set
 * @returns the number of replicas after this sync
 */
export function limitedReplicas(desired: number, current: number, { minReplicas = 1, maxReplicas, behavior = false }: ScaleBounds): number {
  const most = Math.max(2 * current, behavior ? current + 4 : 4)
  return Math.max(Math.min(desired, most, maxReplicas), minReplicas)
}
