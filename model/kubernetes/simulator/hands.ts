import type { Action } from './advance.ts'
import type { Cluster, Node, Pod } from './cluster.ts'
import { chosenTimes, isTerminating, loadLevels } from './cluster.ts'

/** The Pod that buttons act on: the one that was picked, else the first that runs. */
export function targetPod(cluster: Cluster, picked?: string): Pod | undefined {
  return cluster.pods.find(({ name }) => name === picked)
    ?? cluster.pods.find(pod => pod.container.state === 'running' && !isTerminating(pod))
}

/** The node whose machine is off. */
export const darkNode = (cluster: Cluster): Node | undefined => cluster.nodes.find(({ up }) => !up)

/** What the power button does: the dark node comes back; where all are up, that of the target goes. */
export function powerSwitch(cluster: Cluster, target: Pod | undefined): Action {
  const dark = darkNode(cluster)
  return { do: 'power', node: dark?.name ?? target?.node ?? cluster.nodes[0]!.name, up: dark !== undefined }
}

/** The level of load beside the one that holds, undefined at the end of the scale. */
export function loadBeside(cluster: Cluster, step: -1 | 1): number | undefined {
  return loadLevels[loadLevels.findIndex(load => load === cluster.load) + step]
}

/** How much of its time a silent node has used up, from 0 to 1; undefined for one that answers or was given up. */
export function silenceOf(cluster: Cluster, { up, ready, since }: Node): number | undefined {
  return up || !ready ? undefined : Math.min((cluster.now - since) / chosenTimes.nodeGrace, 1)
}
