/**
 * The arithmetic of a Deployment's rolling update.
 *
 * Rules: kubernetes/kubernetes, pkg/controller/deployment/rolling.go and
 * pkg/controller/deployment/util/deployment_util.go; kubernetes/apimachinery,
 * pkg/util/intstr.
 */

/** A number of Pods, or a share of `spec.replicas` such as `25%`. */
export type IntOrPercent = number | string

/** What a Deployment says about its updates. */
export interface UpdateStrategy {
  /** `spec.replicas`. */
  replicas: number
  maxSurge?: IntOrPercent
  maxUnavailable?: IntOrPercent
  /** `Recreate` takes all old Pods away first. */
  type?: 'RollingUpdate' | 'Recreate'
}

/** A ReplicaSet as the Deployment sees it. */
export interface ReplicaSetSize {
  /** `spec.replicas` of the ReplicaSet. */
  replicas: number
  /** Its Pods that are available. */
  available: number
}

/** What the API server writes into a Deployment that says nothing. */
export const defaultUpdate = { maxSurge: '25%', maxUnavailable: '25%', progressDeadlineSeconds: 600 } as const

/** A number as it is, a share of `total` rounded to whole Pods. */
function scaled(value: IntOrPercent, total: number, round: (share: number) => number): number {
  if (Number.isInteger(value))
    return value as number
  const percent = /^([+-]?\d+)%$/.exec(String(value))
  if (!percent)
    throw new TypeError(`invalid value for IntOrString: "${value}" is neither a whole number of Pods nor a percentage.`)
  return round(Number(percent[1]) * total / 100)
}

/**
 * How many Pods an update may add, and how many may be missing.
 *
 * @param maxSurge rounded up; a value that is not set counts as 0: the default
 *   of 25 % belongs to the Deployment, see `defaultUpdate`
 * @param maxUnavailable rounded down; not set counts as 0
 * @param replicas `spec.replicas`
 * @returns numbers of Pods; if both came out as 0, one may be unavailable
 * @throws TypeError for what is neither a whole number nor a percentage
 */
export function resolveFenceposts(maxSurge: IntOrPercent | undefined | null, maxUnavailable: IntOrPercent | undefined | null, replicas: number): { surge: number, unavailable: number } {
  const surge = scaled(maxSurge ?? 0, replicas, Math.ceil)
  const unavailable = scaled(maxUnavailable ?? 0, replicas, Math.floor)
  return { surge, unavailable: surge === 0 && unavailable === 0 ? 1 : unavailable }
}

/** How many Pods may be missing during an update: never more than there are. */
export function maxUnavailablePods({ replicas, maxSurge, maxUnavailable, type }: UpdateStrategy): number {
  return replicas === 0 || type === 'Recreate' ? 0 : Math.min(resolveFenceposts(maxSurge, maxUnavailable, replicas).unavailable, replicas)
}

/** How many Pods stay available during an update. */
export function minAvailablePods(strategy: UpdateStrategy): number {
  return strategy.type === 'Recreate' ? 0 : strategy.replicas - maxUnavailablePods(strategy)
}

/** How many Pods there are at most, terminating ones left out. */
export function maxTotalPods({ replicas, maxSurge }: UpdateStrategy): number {
  return replicas + resolveFenceposts(maxSurge, 0, replicas).surge
}

/**
 * How far the new ReplicaSet may go up: as far as the surge allows.
 *
 * @param strategy the Deployment
 * @param total `spec.replicas` of all its ReplicaSets together
 * @param replicas `spec.replicas` of the new ReplicaSet
 * @returns the new ReplicaSet's next size
 */
export function newReplicaSetReplicas(strategy: UpdateStrategy, total: number, replicas: number): number {
  if (strategy.type === 'Recreate')
    return strategy.replicas
  const room = maxTotalPods(strategy) - total
  return room <= 0 ? replicas : replicas + Math.min(room, strategy.replicas - replicas)
}

/**
 * First step of an update: the new ReplicaSet goes up, or down to what is asked for.
 *
 * @returns the new ReplicaSet's next size; the same where there is nothing to do
 */
export function reconcileNewReplicaSet(strategy: UpdateStrategy, total: number, replicas: number): number {
  return replicas >= strategy.replicas ? strategy.replicas : newReplicaSetReplicas(strategy, total, replicas)
}

/**
 * Takes available Pods from old ReplicaSets, the oldest first, while enough stay.
 *
 * @param strategy the Deployment
 * @param available available Pods of all its ReplicaSets
 * @param old sizes of the old ReplicaSets, the oldest first
 * @returns their next sizes
 */
export function scaleDownOldReplicaSets(strategy: UpdateStrategy, available: number, old: readonly number[]): number[] {
  let spare = Math.max(available - minAvailablePods(strategy), 0)
  return old.map((replicas) => {
    const taken = Math.min(replicas, spare)
    spare -= taken
    return replicas - taken
  })
}

/**
 * Second step, when the first changed nothing: the old ReplicaSets go down.
 * Pods that are not available go first: they serve nobody.
 *
 * @param strategy the Deployment
 * @param old the old ReplicaSets, the oldest first
 * @param current the new ReplicaSet
 * @returns the old ReplicaSets' next sizes
 */
export function reconcileOldReplicaSets(strategy: UpdateStrategy, old: readonly ReplicaSetSize[], current: ReplicaSetSize): number[] {
  const sizes = old.map(({ replicas }) => replicas)
  const total = sizes.reduce((sum, replicas) => sum + replicas, current.replicas)
  // New Pods that are not available yet may take this long to come: they are no reason to remove old ones.
  const most = total - minAvailablePods(strategy) - (current.replicas - current.available)
  if (most <= 0)
    return sizes
  let cleaned = 0
  const healthy = old.map(({ replicas, available }) => {
    const taken = Math.min(most - cleaned, Math.max(replicas - available, 0))
    cleaned += taken
    return replicas - taken
  })
  const available = old.reduce((sum, set) => sum + set.available, current.available)
  return scaleDownOldReplicaSets(strategy, available, healthy)
}

/**
 * New sizes when `spec.replicas` changes in the middle of an update: every
 * ReplicaSet keeps its share, and what rounding leaves goes to the largest.
 *
 * Rule: kubernetes/kubernetes, pkg/controller/deployment/sync.go, `scale`.
 *
 * @param strategy the Deployment with its new `spec.replicas`
 * @param sizes sizes of the ReplicaSets, the oldest first
 * @param maxBefore replicas and surge before the change
 */
export function proportionalReplicas(strategy: UpdateStrategy, sizes: readonly number[], maxBefore: number): number[] {
  const allowed = strategy.replicas > 0 ? maxTotalPods(strategy) : 0
  const toAdd = allowed - sizes.reduce((sum, size) => sum + size, 0)
  const next = [...sizes]
  // The largest first; of two equal ones the newest grows first and the oldest shrinks first.
  const order = sizes.map((_, i) => i).filter(i => sizes[i]! > 0).sort((a, b) => sizes[b]! - sizes[a]! || (toAdd > 0 ? b - a : a - b))
  let added = 0
  for (const i of order) {
    const share = (strategy.replicas === 0 ? 0 : Math.round(sizes[i]! * allowed / maxBefore)) - sizes[i]!
    const left = toAdd - added
    const part = toAdd > 0 ? Math.max(Math.min(share, left), 0) : Math.min(Math.max(share, left), 0)
    next[i]! += part
    added += part
  }
  if (order.length)
    next[order[0]!] = Math.max(next[order[0]!]! + toAdd - added, 0)
  return next
}
