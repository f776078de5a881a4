import type { PodSample } from '../hpa.ts'
import type { Cluster } from './cluster.ts'
import { desiredReplicas, HpaError, hpaSyncPeriod, limitedReplicas, stabilizationWindows, stabilizedReplicas } from '../hpa.ts'
import { readyEndpoints } from '../service.ts'
import { appName, compare, hpaBounds, hpaTarget, isTerminating, phaseOf, podCpu, record } from './cluster.ts'

/** The Pods that get connections of the Service. */
export const servingPods = (cluster: Cluster) => readyEndpoints(cluster.pods.map(pod => ({ ...pod, terminating: isTerminating(pod) })))

/**
 * What the metrics server knows: even shares of the load, since the Service
 * chooses every ready endpoint equally often; nothing from silent nodes.
 */
function samples(cluster: Cluster): PodSample[] {
  const serving = new Set(servingPods(cluster).map(({ name }) => name))
  const silent = new Set(cluster.nodes.filter(({ up }) => !up).map(({ name }) => name))
  const share = Math.min(cluster.load / serving.size, podCpu.limit)
  return cluster.pods.map(pod => ({
    phase: phaseOf(pod),
    terminating: isTerminating(pod),
    ready: pod.ready,
    startedAgo: cluster.now - pod.created,
    readinessChangedAgo: cluster.now - pod.readyChanged,
    request: podCpu.request,
    usage: pod.container.state !== 'running' || silent.has(pod.node!) ? undefined : serving.has(pod.name) ? share : 0,
  }))
}

/** The HorizontalPodAutoscaler, once every sync period. */
export function autoscale(cluster: Cluster): void {
  if (cluster.now % hpaSyncPeriod !== 0)
    return
  const { replicas: current } = cluster.deployment
  try {
    const sum = desiredReplicas(current, hpaTarget, samples(cluster))
    const wanted = Math.min(Math.max(sum.replicas, hpaBounds.minReplicas), hpaBounds.maxReplicas)
    cluster.hpa.past = [...cluster.hpa.past.filter(({ at }) => cluster.now - at < stabilizationWindows.down), { at: cluster.now, value: wanted }]
    const stable = stabilizedReplicas(cluster.hpa.past.map(({ at, value }) => ({ ageSeconds: cluster.now - at, value })), current)
    const replicas = limitedReplicas(stable, current, hpaBounds)
    cluster.hpa.sum = { counted: sum.counted, utilization: sum.used, wanted: sum.product, outcome: sum.outcome, replicas }
    if (replicas === current)
      return
    const reason = replicas > current ? 'cpu resource utilization (percentage of request) above target' : 'All metrics below target'
    record(cluster, 'Normal', 'SuccessfulRescale', `hpa/${appName}`, `New size: ${replicas}; reason: ${reason}`)
    compare(cluster, { by: 'HPA', desired: hpaTarget, actual: sum.utilization, act: 'resize', amount: replicas })
    cluster.deployment.replicas = replicas
  } catch (error) {
    // Without samples it does nothing, and says so.
    if (!(error instanceof HpaError))
      throw error
    cluster.hpa.sum = { wanted: current, outcome: 'none', replicas: current }
  }
}
