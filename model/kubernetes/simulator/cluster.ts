import type { Recommendation, ScaleBounds } from '../hpa.ts'
import { stringFrom } from './chance.ts'

/**
 * A cluster with one Deployment, one Service and one autoscaler, as plain data:
 * it can be kept, sent to another window and begun again. Times are seconds of
 * the simulation, CPU is in milli-CPU.
 */
export interface Cluster {
  now: number
  /** State of the chance that gives names. */
  chance: number
  deployment: {
    replicas: number
    /** Replicas and surge when the ReplicaSets were last sized. */
    maxBefore: number
    /** When the rollout last came on. */
    progressed: number
  }
  /** The oldest first; the last one is what the Deployment asks for now. */
  sets: ReplicaSet[]
  pods: Pod[]
  nodes: Node[]
  /** CPU that all requests together ask for. */
  load: number
  hpa: { past: { at: number, value: number }[], sum?: HpaSum }
  /** What a controller compared last, and what it did about it. */
  loop: Comparison
  /** The newest last. */
  events: ClusterEvent[]
}

export interface ReplicaSet {
  name: string
  /** Tag of its image. */
  version: string
  /** Its container does not stop by itself. */
  works: boolean
  /** `spec.replicas`. */
  replicas: number
}

export interface Pod {
  name: string
  set: string
  created: number
  node?: string
  container: Container
  ready: boolean
  /** When `ready` last changed. */
  readyChanged: number
  /** Deletion timestamp. */
  deleted?: number
}

export interface Container {
  state: 'none' | 'creating' | 'running' | 'waiting'
  since: number
  restarts: number
  /** When it is started again. */
  restartAt?: number
  /** When it was last restarted. */
  restarted?: number
  /** Restarts that the back-off has forgotten. */
  forgiven?: number
}

export interface Node {
  name: string
  /** The machine runs. */
  up: boolean
  /** What the control plane believes. */
  ready: boolean
  /** When it fell silent, or was found not ready. */
  since: number
}

/** The autoscaler's sum of the last sync. */
export interface HpaSum {
  /** Number of Pods, and their utilization in percent; none without samples. */
  counted?: number
  utilization?: number
  /** What the sum came to. */
  wanted: number
  outcome: Recommendation['outcome'] | 'none'
  /** The answer, after limits and stabilization. */
  replicas: number
}

/** One turn of a controller's loop. */
export interface Comparison {
  at: number
  by: 'Deployment' | 'HPA' | 'kubelet' | 'node controller' | 'ReplicaSet'
  desired: number
  actual: number
  act: 'create' | 'delete' | 'evict' | 'mark' | 'none' | 'resize' | 'restart' | 'scaleDown' | 'scaleUp' | 'wait'
  /** How many Pods or replicas, or seconds until the restart. */
  amount: number
  /** Version, where only one is meant. */
  version?: string
}

/** An event as the API server keeps it. */
export interface ClusterEvent {
  at: number
  type: 'Normal' | 'Warning'
  reason: string
  /** Kind and name, as in `kubectl get events`. */
  object: string
  message: string
}

/** Deployment, container and image all have this name. */
export const appName = 'model'

/** What the Pods ask for and what they may take at most, in milli-CPU. */
export const podCpu = { request: 500, limit: 1000 }

/** The autoscaler's target in percent of the request, and its bounds. */
export const hpaTarget = 50
export const hpaBounds: Required<Pick<ScaleBounds, 'minReplicas' | 'maxReplicas'>> = { minReplicas: 2, maxReplicas: 6 }

/** Levels of load that the controls go through. */
export const loadLevels = [375, 750, 1250, 2000] as const

/** Pods that a node takes. */
export const nodeCapacity = 6

/**
 * Times in s that depend on image, application and network: chosen for the
 * simulation. How long a silent node is given is a setting of the control
 * plane, chosen too.
 */
export const chosenTimes = { create: 2, becomeReady: 2, stop: 2, crashAfter: 1, nodeGrace: 50 }

/** How long Pods stay bound to a node that is gone: tolerationSeconds of the default tolerations, in s. */
export const evictionAfter = 300

/** Most events that are kept. */
const keptEvents = 40

/** A cluster in which three Pods of v1 run, one on each node. */
export function newCluster(seed: number): Cluster {
  const cluster: Cluster = {
    now: 600,
    chance: seed,
    deployment: { replicas: 3, maxBefore: 4, progressed: 0 },
    sets: [],
    pods: [],
    nodes: ['node-a', 'node-b', 'node-c'].map(name => ({ name, up: true, ready: true, since: 0 })),
    load: loadLevels[1],
    hpa: { past: [{ at: 600, value: 3 }], sum: { counted: 3, utilization: hpaTarget, wanted: 3, outcome: 'tolerated', replicas: 3 } },
    loop: { at: 0, by: 'ReplicaSet', desired: 3, actual: 3, act: 'none', amount: 0 },
    events: [],
  }
  addReplicaSet(cluster, true)
  cluster.sets[0]!.replicas = 3
  for (const node of cluster.nodes)
    cluster.pods.push({ ...newPod(cluster, cluster.sets[0]!), created: 0, node: node.name, container: { state: 'running', since: 2, restarts: 0 }, ready: true, readyChanged: 4 })
  return cluster
}

/** Gives the Deployment another image, and with it another ReplicaSet. */
export function addReplicaSet(cluster: Cluster, works: boolean): void {
  const number = Number(cluster.sets.at(-1)?.version.slice(1) ?? 0) + 1
  cluster.sets.push({ name: `${appName}-${stringFrom(cluster, 4)}`, version: `v${number}`, works, replicas: 0 })
}

/** A Pod that no node has yet. */
export function newPod(cluster: Cluster, set: ReplicaSet): Pod {
  return { name: `${set.name}-${stringFrom(cluster, 5)}`, set: set.name, created: cluster.now, container: { state: 'none', since: cluster.now, restarts: 0 }, ready: false, readyChanged: cluster.now }
}

/** Writes an event. */
export function record(cluster: Cluster, type: ClusterEvent['type'], reason: string, object: string, message: string): void {
  cluster.events.push({ at: cluster.now, type, reason, object, message })
  cluster.events.splice(0, cluster.events.length - keptEvents)
}

/** Notes what a controller found and did. */
export function compare(cluster: Cluster, turn: Omit<Comparison, 'at'>): void {
  cluster.loop = { at: cluster.now, ...turn }
}

/** Phase of a Pod, as its controllers see it. */
export const phaseOf = (pod: Pod): 'Pending' | 'Running' => (['running', 'waiting'].includes(pod.container.state) ? 'Running' : 'Pending')

/** A Pod on its way out. */
export const isTerminating = (pod: Pod): boolean => pod.deleted !== undefined

/** What kubectl prints as STATUS. */
export function statusOf(pod: Pod): string {
  if (isTerminating(pod))
    return 'Terminating'
  const { state, since, restartAt } = pod.container
  // The first restart comes at once: there is nothing to back off from yet.
  if (state === 'waiting')
    return restartAt! > since ? 'CrashLoopBackOff' : 'Error'
  return { none: 'Pending', creating: 'ContainerCreating', running: 'Running' }[state]
}

/** Marks a Pod for deletion; it is gone when its kubelet says so. */
export function deletePod(cluster: Cluster, pod: Pod): void {
  pod.deleted = cluster.now
  if (pod.container.state === 'running' && cluster.nodes.find(({ name }) => name === pod.node)?.up)
    record(cluster, 'Normal', 'Killing', `pod/${pod.name}`, `Stopping container ${appName}`)
}

/** Changes whether a Pod is ready, and remembers when. */
export function setReady(cluster: Cluster, pod: Pod, ready: boolean): void {
  if (pod.ready === ready)
    return
  pod.ready = ready
  pod.readyChanged = cluster.now
}
