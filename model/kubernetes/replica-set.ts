/**
 * What a ReplicaSet's controller does with a difference.
 *
 * Rules: kubernetes/kubernetes, pkg/controller/replicaset/replica_set.go and
 * pkg/controller/controller_utils.go.
 */

/** A Pod as far as a ReplicaSet looks at it. */
export interface CountedPod {
  phase: 'Pending' | 'Running' | 'Succeeded' | 'Failed'
  /** The Pod has a deletionTimestamp: it is on its way out and no longer counts. */
  terminating: boolean
}

/** A Pod as far as its controller asks which one may go. */
export interface RankedPod extends CountedPod {
  /** Undefined while no node was found. */
  node?: string
  ready: boolean
  /** Since when it is ready, or was created, in s; a later one goes first. */
  since: number
  restarts: number
}

/** Most Pods that are created or deleted in one go. */
const burst = 500

/**
 * The Pods that a ReplicaSet counts: neither finished nor being deleted. A
 * terminating Pod is therefore replaced before it is gone.
 */
export function countedPods<P extends CountedPod>(pods: readonly P[]): P[] {
  return pods.filter(pod => pod.phase !== 'Succeeded' && pod.phase !== 'Failed' && !pod.terminating)
}

/**
 * What the controller finds when it compares.
 *
 * @param desired `spec.replicas` of the ReplicaSet
 * @param pods its Pods
 * @returns how many Pods it creates (positive) or deletes (negative) now
 */
export function replicaDifference(desired: number, pods: readonly CountedPod[]): number {
  return Math.min(Math.max(desired - countedPods(pods).length, -burst), burst)
}

/**
 * Pods in the order in which a controller gives them up: those without a node,
 * those that are not running, those that are not ready, those with more
 * company on their node, the youngest.
 */
export function deletionOrder<P extends RankedPod>(pods: readonly P[]): P[] {
  const company = (pod: P) => pods.filter(other => other.node === pod.node).length
  return [...pods].sort((a, b) =>
    Number(a.node !== undefined) - Number(b.node !== undefined)
    || Number(a.phase === 'Running') - Number(b.phase === 'Running')
    || Number(a.ready) - Number(b.ready)
    || company(b) - company(a)
    || b.restarts - a.restarts
    || b.since - a.since)
}
