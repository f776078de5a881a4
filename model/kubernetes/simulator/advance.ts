import type { Cluster } from './cluster.ts'
import { autoscale } from './autoscale.ts'
import { addReplicaSet, compare, deletePod, isTerminating, record } from './cluster.ts'
import { podsOf, reconcileDeployment, reconcileReplicaSets, schedule, watchNodes } from './controllers.ts'
import { containerEnded, runKubelets } from './kubelet.ts'

/** What somebody does to the cluster. */
export type Action
  /** The process in a Pod's container ends. */
  = | { do: 'kill', pod: string }
    | { do: 'delete', pod: string }
  /** A machine loses its power, or gets it back. */
    | { do: 'power', node: string, up: boolean }
    | { do: 'load', load: number }
  /** A new image: one that works, or one whose container stops at once. */
    | { do: 'rollout', works: boolean }

/** A cluster of one's own: those that come from outside are never changed. */
const copy = (cluster: Cluster): Cluster => JSON.parse(JSON.stringify(cluster))

function tick(cluster: Cluster): void {
  cluster.now++
  watchNodes(cluster)
  runKubelets(cluster)
  autoscale(cluster)
  reconcileDeployment(cluster)
  reconcileReplicaSets(cluster)
  schedule(cluster)
}

/**
 * Lets time pass.
 *
 * @param cluster it stays as it is
 * @param seconds whole seconds of the simulation
 * @param look is shown every second; not to be kept or changed
 */
export function advance(cluster: Cluster, seconds: number, look?: (now: Cluster) => void): Cluster {
  const next = copy(cluster)
  for (let i = 0; i < seconds; i++) {
    tick(next)
    look?.(next)
  }
  return next
}

/** Lets time pass until something happens, at most ten minutes. */
export function advanceToEvent(cluster: Cluster): Cluster {
  const next = copy(cluster)
  const seen = (of: Cluster) => JSON.stringify([of.events.at(-1), of.pods.map(pod => [pod.name, pod.ready, pod.container.state, pod.deleted])])
  const before = seen(next)
  for (let i = 0; i < 600 && seen(next) === before; i++)
    tick(next)
  return next
}

/**
 * Does something to the cluster; what follows from it needs time.
 *
 * @returns another cluster; an equal one where the action finds nothing to act on
 */
export function act(cluster: Cluster, action: Action): Cluster {
  const next = copy(cluster)
  const pod = 'pod' in action ? next.pods.find(({ name }) => name === action.pod) : undefined
  const node = 'node' in action ? next.nodes.find(({ name }) => name === action.node) : next.nodes.find(({ name }) => name === pod?.node)
  switch (action.do) {
    case 'kill':
      if (pod?.container.state === 'running' && !isTerminating(pod) && node?.up)
        containerEnded(next, pod)
      break
    case 'delete':
      if (pod && !isTerminating(pod))
        deletePod(next, pod)
      break
    case 'power':
      if (node && node.up !== action.up)
        power(next, node, action.up)
      break
    case 'load':
      next.load = action.load
      break
    case 'rollout':
      addReplicaSet(next, action.works)
      next.deployment.progressed = next.now
  }
  return next
}

function power(cluster: Cluster, node: Cluster['nodes'][number], up: boolean): void {
  node.up = up
  node.since = cluster.now
  if (!up)
    return compare(cluster, { by: 'node controller', desired: 1, actual: 0, act: 'none', amount: 0 })
  if (!node.ready)
    record(cluster, 'Normal', 'NodeReady', `node/${node.name}`, `Node ${node.name} status is now: NodeReady`)
  node.ready = true
  // Its kubelet finds containers that ended with the power, and Pods that were given up meanwhile.
  for (const pod of cluster.pods.filter(pod => pod.node === node.name && !isTerminating(pod) && pod.container.state === 'running'))
    containerEnded(cluster, pod)
}

/** Says whether nothing will happen any more unless somebody does something. */
export function isQuiet(cluster: Cluster): boolean {
  const { replicas } = cluster.deployment
  const current = cluster.sets.at(-1)!
  const silent = cluster.nodes.filter(({ up }) => !up).map(({ name }) => name)
  const pods = podsOf(cluster, current)
  return cluster.sets.every(set => set === current || set.replicas === 0)
    && pods.length === replicas
    && pods.every(pod => pod.ready && !silent.includes(pod.node!))
    && cluster.pods.every(pod => !isTerminating(pod) || silent.includes(pod.node!))
    && cluster.hpa.past.every(({ value }) => value === replicas)
    && cluster.now - Math.max(...cluster.pods.map(({ readyChanged }) => readyChanged)) > 90
    && cluster.nodes.every(({ up, ready }) => up === ready)
}
