import type { Cluster } from './cluster.ts'
import { hpaSyncPeriod } from '../hpa.ts'
import { act, advance } from './advance.ts'
import { loadLevels, newCluster } from './cluster.ts'

/** Chance of the story: it decides names and nothing else. */
const seed = 2026

const podOn = (cluster: Cluster, node: string) => cluster.pods.find(pod => pod.node === node)!.name

/** What happens from one state of the story to the next, after time to come to rest. */
const turns: ((cluster: Cluster) => Cluster)[] = [
  // A Pod is deleted: its ReplicaSet makes another one.
  cluster => advance(act(cluster, { do: 'delete', pod: podOn(cluster, 'node-b') }), 1),
  // A container ends: its kubelet starts it again in the same Pod.
  cluster => advance(act(cluster, { do: 'kill', pod: podOn(cluster, 'node-a') }), 1),
  // More load than three Pods can take: the autoscaler asks for more.
  cluster => advance(act(cluster, { do: 'load', load: loadLevels[2] }), hpaSyncPeriod - cluster.now % hpaSyncPeriod),
  // A new image, half way.
  cluster => advance(act(cluster, { do: 'rollout', works: true }), 7),
  // A broken one, which stops by itself.
  cluster => advance(act(cluster, { do: 'rollout', works: false }), 45),
]

/** How many clicks the story takes. */
export const storySteps = turns.length

const told: Cluster[] = []

/** The cluster at a step of the story; the same object every time, not to be changed. */
export function clusterStory(step: number): Cluster {
  return told[step] ??= step === 0 ? newCluster(seed) : turns[step - 1]!(advance(clusterStory(step - 1), 60))
}
