import type { Cluster, Pod } from './cluster.ts'
import { forgetsRestarts, restartDelay } from '../restart-backoff.ts'
import { appName, chosenTimes, compare, isTerminating, record, setReady } from './cluster.ts'

/** A container has ended: the kubelet of its node starts it again, sooner or later, in the same Pod. */
export function containerEnded(cluster: Cluster, pod: Pod): void {
  const { container } = pod
  const forgotten = container.restarted !== undefined && forgetsRestarts(cluster.now - container.restarted)
  const restart = forgotten ? 1 : container.restarts - (container.forgiven ?? 0) + 1
  const delay = restartDelay(restart)
  pod.container = { ...container, state: 'waiting', since: cluster.now, restartAt: cluster.now + delay, forgiven: forgotten ? container.restarts : container.forgiven }
  setReady(cluster, pod, false)
  if (delay > 0)
    record(cluster, 'Warning', 'BackOff', `pod/${pod.name}`, `Back-off restarting failed container ${appName} in pod ${pod.name}`)
  compare(cluster, { by: 'kubelet', desired: 1, actual: 0, act: 'restart', amount: delay })
}

function start(cluster: Cluster, pod: Pod): void {
  const again = pod.container.state === 'waiting'
  pod.container = {
    state: 'running',
    since: cluster.now,
    restarts: pod.container.restarts + Number(again),
    restarted: again ? cluster.now : pod.container.restarted,
    forgiven: pod.container.forgiven,
  }
  record(cluster, 'Normal', 'Started', `pod/${pod.name}`, `Started container ${appName}`)
}

/** The kubelets of all nodes that run: start, probe, restart and stop containers. */
export function runKubelets(cluster: Cluster): void {
  const up = new Set(cluster.nodes.filter(node => node.up).map(({ name }) => name))
  const works = new Map(cluster.sets.map(set => [set.name, set.works]))
  cluster.pods = cluster.pods.filter(pod => !up.has(pod.node!) || !isTerminating(pod) || cluster.now - pod.deleted! < chosenTimes.stop)
  for (const pod of cluster.pods) {
    if (!up.has(pod.node!) || isTerminating(pod))
      continue
    const { state, since, restartAt } = pod.container
    const age = cluster.now - since
    if (state === 'creating' && age >= chosenTimes.create)
      start(cluster, pod)
    else if (state === 'waiting' && cluster.now >= restartAt!)
      start(cluster, pod)
    else if (state === 'running' && !works.get(pod.set) && age >= chosenTimes.crashAfter)
      containerEnded(cluster, pod)
    else if (state === 'running' && works.get(pod.set) && age >= chosenTimes.becomeReady && cluster.nodes.find(({ name }) => name === pod.node)!.ready)
      setReady(cluster, pod, true)
  }
}
