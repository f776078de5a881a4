/** A Pod as far as a ReplicaSet looks at it. */
export interface Pod {
  name: string
  node: string
  phase: 'Pending' | 'Running' | 'Succeeded' | 'Failed'
  /** The Pod has a deletionTimestamp: it is on its way out and no longer counts. */
  terminating: boolean
}

/** A line of `kubectl get events`. */
export interface ClusterEvent {
  age: string
  reason: string
  object: string
  message: string
}

/** A Deployment's cluster at one moment. */
export interface ClusterState {
  nodes: string[]
  /** `spec.replicas` of the Deployment. */
  replicas: number
  pods: Pod[]
}

/**
 * The Pods that a ReplicaSet counts: neither finished nor being deleted. A
 * terminating Pod is therefore replaced before it is gone.
 *
 * Rule: kubernetes/kubernetes, pkg/controller/replicaset/replica_set.go.
 */
export function countedPods(pods: readonly Pod[]): Pod[] {
  return pods.filter(pod => pod.phase !== 'Succeeded' && pod.phase !== 'Failed' && !pod.terminating)
}

/**
 * What the ReplicaSet controller finds when it compares.
 *
 * @returns how many Pods it must create (positive) or delete (negative)
 */
export function replicaDifference(state: ClusterState): number {
  return state.replicas - countedPods(state.pods).length
}
