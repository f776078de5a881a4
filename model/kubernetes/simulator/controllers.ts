import type { Cluster, Pod, ReplicaSet } from './cluster.ts'
import { countedPods, deletionOrder, replicaDifference } from '../replica-set.ts'
import { defaultUpdate, maxTotalPods, proportionalReplicas, reconcileNewReplicaSet, reconcileOldReplicaSets } from '../rolling-update.ts'
import { appName, chosenTimes, compare, deletePod, evictionAfter, isTerminating, newPod, nodeCapacity, phaseOf, record, setReady } from './cluster.ts'

/** The Deployment as the rules of its update want it. */
export const strategyOf = (cluster: Cluster) => ({ replicas: cluster.deployment.replicas, maxSurge: defaultUpdate.maxSurge, maxUnavailable: defaultUpdate.maxUnavailable })

const counted = (pod: Pod) => ({ ...pod, phase: phaseOf(pod), terminating: isTerminating(pod) })

/** Pods of a ReplicaSet that count. */
export function podsOf(cluster: Cluster, set: ReplicaSet): Pod[] {
  const names = new Set(countedPods(cluster.pods.filter(pod => pod.set === set.name).map(counted)).map(({ name }) => name))
  return cluster.pods.filter(({ name }) => names.has(name))
}

/** Pods that can serve; `minReadySeconds` is 0, so that ready is available. */
export const availableOf = (cluster: Cluster, set: ReplicaSet): number => podsOf(cluster, set).filter(({ ready }) => ready).length

function resize(cluster: Cluster, set: ReplicaSet, replicas: number): void {
  if (set.replicas === replicas)
    return
  const way = replicas > set.replicas ? 'up' : 'down'
  record(cluster, 'Normal', 'ScalingReplicaSet', `deployment/${appName}`, `Scaled ${way} replica set ${set.name} from ${set.replicas} to ${replicas}`)
  set.replicas = replicas
  cluster.deployment.progressed = cluster.now
}

/** The Deployment's controller: one step towards its newest image. */
export function reconcileDeployment(cluster: Cluster): void {
  const strategy = strategyOf(cluster)
  const max = maxTotalPods(strategy)
  const active = cluster.sets.filter(({ replicas }) => replicas > 0)
  if (max !== cluster.deployment.maxBefore && active.length > 1)
    proportionalReplicas(strategy, active.map(({ replicas }) => replicas), cluster.deployment.maxBefore).forEach((replicas, i) => resize(cluster, active[i]!, replicas))
  cluster.deployment.maxBefore = max

  const current = cluster.sets.at(-1)!
  const old = cluster.sets.slice(0, -1)
  const total = cluster.sets.reduce((sum, { replicas }) => sum + replicas, 0)
  const rollsOut = old.some(({ replicas }) => replicas > 0)
  const turn = { by: 'Deployment', desired: strategy.replicas, actual: availableOf(cluster, current), version: current.version } as const

  const next = reconcileNewReplicaSet(strategy, total, current.replicas)
  if (next !== current.replicas) {
    if (rollsOut || current.replicas === 0)
      compare(cluster, { ...turn, act: 'scaleUp', amount: next })
    return resize(cluster, current, next)
  }
  const sizes = reconcileOldReplicaSets(strategy, old.map(set => ({ replicas: set.replicas, available: availableOf(cluster, set) })), { replicas: current.replicas, available: turn.actual })
  const smaller = old.findIndex((set, i) => set.replicas !== sizes[i])
  if (smaller >= 0)
    compare(cluster, { ...turn, act: 'scaleDown', amount: sizes[smaller]!, version: old[smaller]!.version })
  else if (rollsOut && cluster.now - cluster.deployment.progressed > 1)
    compare(cluster, { ...turn, act: 'wait', amount: 0 })
  old.forEach((set, i) => resize(cluster, set, sizes[i]!))
}

/** The ReplicaSets' controller: as many Pods as each asks for. */
export function reconcileReplicaSets(cluster: Cluster): void {
  for (const set of cluster.sets) {
    const pods = podsOf(cluster, set)
    const difference = replicaDifference(set.replicas, pods.map(counted))
    if (difference !== 0 && cluster.loop.at !== cluster.now)
      compare(cluster, { by: 'ReplicaSet', desired: set.replicas, actual: pods.length, act: difference > 0 ? 'create' : 'delete', amount: Math.abs(difference) })
    for (let i = 0; i < difference; i++) {
      const pod = newPod(cluster, set)
      cluster.pods.push(pod)
      record(cluster, 'Normal', 'SuccessfulCreate', `replicaset/${set.name}`, `Created pod: ${pod.name}`)
    }
    const ranked = deletionOrder(pods.map(pod => ({ pod, node: pod.node, phase: phaseOf(pod), terminating: false, ready: pod.ready, since: pod.ready ? pod.readyChanged : pod.created, restarts: pod.container.restarts })))
    for (const { pod } of ranked.slice(0, Math.max(-difference, 0))) {
      record(cluster, 'Normal', 'SuccessfulDelete', `replicaset/${set.name}`, `Deleted pod: ${pod.name}`)
      deletePod(cluster, pod)
    }
  }
  // A ReplicaSet without Pods is history, and ten of them would be kept.
  cluster.sets = cluster.sets.filter((set, i) => i === cluster.sets.length - 1 || set.replicas > 0 || cluster.pods.some(pod => pod.set === set.name))
}

/** The scheduler: the emptiest node that is ready and has room. */
export function schedule(cluster: Cluster): void {
  const on = (node: string) => cluster.pods.filter(pod => pod.node === node).length
  for (const pod of cluster.pods.filter(({ node, deleted }) => node === undefined && deleted === undefined)) {
    const [node] = cluster.nodes.filter(({ name, ready }) => ready && on(name) < nodeCapacity).sort((a, b) => on(a.name) - on(b.name))
    if (node) {
      pod.node = node.name
      pod.container = { ...pod.container, state: 'creating', since: cluster.now }
      record(cluster, 'Normal', 'Scheduled', `pod/${pod.name}`, `Successfully assigned default/${pod.name} to ${node.name}`)
    } else if (pod.created === cluster.now) {
      record(cluster, 'Warning', 'FailedScheduling', `pod/${pod.name}`, `0/${cluster.nodes.length} nodes are available`)
    }
  }
}

/** The node controller: a node that is silent for too long is not ready, and later its Pods are given up. */
export function watchNodes(cluster: Cluster): void {
  for (const node of cluster.nodes) {
    const pods = cluster.pods.filter(pod => pod.node === node.name)
    if (!node.up && node.ready && cluster.now - node.since >= chosenTimes.nodeGrace) {
      node.ready = false
      node.since = cluster.now
      record(cluster, 'Normal', 'NodeNotReady', `node/${node.name}`, `Node ${node.name} status is now: NodeNotReady`)
      compare(cluster, { by: 'node controller', desired: 1, actual: 0, act: 'mark', amount: pods.length })
      pods.forEach(pod => setReady(cluster, pod, false))
    } else if (!node.ready && cluster.now - node.since === evictionAfter) {
      const bound = pods.filter(pod => !isTerminating(pod))
      for (const pod of bound) {
        record(cluster, 'Normal', 'TaintManagerEviction', `pod/${pod.name}`, `Marking for deletion Pod default/${pod.name}`)
        deletePod(cluster, pod)
      }
      if (bound.length)
        compare(cluster, { by: 'node controller', desired: 1, actual: 0, act: 'evict', amount: bound.length })
    }
  }
  // Nobody has to confirm the end of a Pod that never got a node.
  cluster.pods = cluster.pods.filter(pod => pod.node !== undefined || !isTerminating(pod))
}
