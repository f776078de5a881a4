import type { HpaSettings, PastRecommendation, PodSample } from './hpa.ts'
import type { UpdateStrategy } from './rolling-update.ts'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { classifySample, desiredReplicas, HpaError, limitedReplicas, stabilizedReplicas } from './hpa.ts'
import { replicaDifference } from './replica-set.ts'
import { forgetsRestarts, restartDelay } from './restart-backoff.ts'
import { maxTotalPods, maxUnavailablePods, minAvailablePods, newReplicaSetReplicas, reconcileNewReplicaSet, reconcileOldReplicaSets, resolveFenceposts, scaleDownOldReplicaSets } from './rolling-update.ts'
import { ruleProbabilities } from './service.ts'

// What upstream's own tests and documentation say, as data from outside the repository.
const file = join(process.env.VECTORS_DIR ?? '', 'kubernetes.json')
const found = Boolean(process.env.VECTORS_DIR) && existsSync(file)
type Case = any
const each = (cases: Case[]) => it.each<Case>(cases)
const vectors = found ? JSON.parse(readFileSync(file, 'utf8')) : undefined

describe.skipIf(!found)('upstream\'s own cases (VECTORS_DIR)', () => {
  // Vitest collects a skipped suite too.
  if (!found)
    return

  describe('deployment', () => {
    const { deployment } = vectors
    const strategyOf = (v: Record<string, any>): UpdateStrategy => ({ type: v.strategy, replicas: v.replicas ?? v.deploymentReplicas, maxSurge: v.maxSurge, maxUnavailable: v.maxUnavailable })

    each(deployment.resolveFenceposts)('resolveFenceposts $maxSurge $maxUnavailable of $desired', ({ maxSurge, maxUnavailable, desired, expected }) => {
      if (expected.error)
        expect(() => resolveFenceposts(maxSurge, maxUnavailable, desired)).toThrow(maxSurge)
      else
        expect(resolveFenceposts(maxSurge, maxUnavailable, desired)).toEqual(expected)
    })

    each(deployment.resolved_defaults_derived)('defaults of $replicas replicas', ({ replicas, maxSurge, maxUnavailable, surge, unavailable }) => {
      expect(resolveFenceposts(maxSurge, maxUnavailable, replicas)).toEqual({ surge, unavailable })
    })

    each(deployment.newReplicaSetReplicas)('new ReplicaSet: $name', (v) => {
      expect(newReplicaSetReplicas(strategyOf(v), v.allReplicaSetsTotal, v.newReplicaSetReplicas)).toBe(v.expectedNewReplicaSetReplicas)
    })

    each(deployment.maxUnavailable)('maxUnavailable $maxUnavailable of $replicas', (v) => {
      expect(maxUnavailablePods(strategyOf(v))).toBe(v.expectedMaxUnavailable)
    })

    each(deployment.minAvailable)('minAvailable with $maxUnavailable of $replicas', (v) => {
      expect(minAvailablePods(strategyOf(v))).toBe(v.expectedMinAvailable)
    })

    each(deployment.reconcileNewReplicaSet)('reconcileNewReplicaSet from $newReplicas beside $oldReplicas', (v) => {
      const next = reconcileNewReplicaSet(strategyOf(v), v.oldReplicas + v.newReplicas, v.newReplicas)
      expect(next !== v.newReplicas).toBe(v.expected.scales)
      if (v.expected.scales)
        expect(next).toBe(v.expected.newReplicas)
    })

    each(deployment.scaleDownOldReplicaSets)('scaleDownOldReplicaSets with $availablePods available', (v) => {
      const [next] = scaleDownOldReplicaSets(strategyOf(v), v.availablePods, [v.oldReplicas])
      expect(next !== v.oldReplicas).toBe(v.expected.scales)
      if (v.expected.scales)
        expect(next).toBe(v.expected.oldReplicas)
    })

    /** A rollout as its controller does it: one step at a time, and a Pod becomes available where no step is left. */
    function rollout(strategy: UpdateStrategy) {
      const at = { old: strategy.replicas, new: 0, newAvailable: 0 }
      const steps = [{ ...at, event: 'start' }]
      while (at.old > 0 || at.newAvailable < strategy.replicas) {
        const up = reconcileNewReplicaSet(strategy, at.old + at.new, at.new)
        const [down] = reconcileOldReplicaSets(strategy, [{ replicas: at.old, available: at.old }], { replicas: at.new, available: at.newAvailable })
        const event = up !== at.new ? 'scale up new' : down !== at.old ? 'scale down old' : 'one new pod becomes available'
        if (event === 'scale up new')
          at.new = up
        else if (event === 'scale down old')
          at.old = down!
        else
          at.newAvailable++
        steps.push({ ...at, event })
      }
      return steps
    }

    each(deployment.rolling_traces_derived)('a rollout of $replicas replicas, $maxSurge and $maxUnavailable', (trace) => {
      expect(rollout(trace)).toEqual(trace.steps)
      expect([maxTotalPods(trace), minAvailablePods(trace)]).toEqual([trace.podsAtMost, trace.availableAtLeast])
    })

    it('the documented order of events', () => {
      const { events, ...strategy } = deployment.documented_event_sequence
      const steps = rollout(strategy)
      const sizes = steps.slice(1).flatMap((step, i) => (['new', 'old'] as const).filter(of => step[of] !== steps[i]![of]).map(of => `${of} ${steps[i]![of]}->${step[of]}`))
      expect(sizes).toEqual(events)
    })
  })

  describe('replicaSet', () => {
    each(vectors.replicaset.derived)('$desired desired, $active active', (v) => {
      const pods = [
        ...Array.from({ length: v.active }, () => ({ phase: 'Running', terminating: false } as const)),
        ...Array.from({ length: v.failed }, () => ({ phase: 'Failed', terminating: false } as const)),
        ...Array.from({ length: v.terminating }, () => ({ phase: 'Running', terminating: true } as const)),
      ]
      const difference = replicaDifference(v.desired, pods)
      expect([Math.max(difference, 0), Math.max(-difference, 0)]).toEqual([v.expectedCreate, v.expectedDelete])
    })
  })

  describe('restart back-off', () => {
    const { parameters, waitsSeconds_derived: waits, upstream_TestSlowBackoff: slow, upstream_TestBackoffReset: reset, upstream_TestBackoffHighWaterMark: high } = vectors.restart_backoff

    it('waits of the kubelet', () => {
      expect(waits.map((_: number, i: number) => restartDelay(i + 1))).toEqual(waits)
      expect([forgetsRestarts(parameters.resetAfterSeconds), forgetsRestarts(parameters.resetAfterSeconds + 1)]).toEqual([false, true])
    })

    it('upstream\'s own back-off', () => {
      expect(slow.values.map((_: number, i: number) => restartDelay(i + 1, slow))).toEqual(slow.values)
      expect(forgetsRestarts(reset.elapsed, reset)).toBe(!reset.expectedInBackoff)
      expect(forgetsRestarts(high.elapsedSinceLast, high)).toBe(false)
      expect(restartDelay(99, high)).toBe(high.expectedBackoff)
    })
  })

  describe('horizontalPodAutoscaler', () => {
    const { hpa } = vectors
    const settings: HpaSettings = { tolerance: hpa.test_settings.tolerance, cpuInitializationPeriod: hpa.test_settings.cpuInitializationPeriodSeconds, initialReadinessDelay: hpa.test_settings.initialReadinessDelaySeconds, sampleWindow: 60 }
    const ages: Record<string, number> = { 'not set': 1e9, 'just now': 0, '3 minutes ago': 180 }

    each(hpa.resource_utilization)('$test', (v) => {
      const pods: PodSample[] = v.pods.map((pod: any) => ({
        phase: pod.phase,
        terminating: pod.terminating,
        ready: pod.ready,
        startedAgo: ages[pod.started],
        readinessChangedAgo: ages[pod.started],
        request: pod.requestMilliPerContainer * v.containersPerPod,
        usage: pod.usageMilliPerContainer === null ? undefined : pod.usageMilliPerContainer * v.containersPerPod,
      }))
      expect(pods.map(pod => classifySample(pod, settings))).toEqual(v.pods.map((pod: any) => pod.class_derived))
      const compute = () => desiredReplicas(v.currentReplicas, v.targetUtilizationPercent, pods, settings)
      if (v.expected.errorContains) {
        expect(compute).toThrow(HpaError)
        expect(compute).toThrow(v.expected.errorContains)
      } else {
        expect(compute()).toMatchObject({ replicas: v.expected.desiredReplicas, utilization: v.expected.reportedUtilizationPercent, average: v.expected.reportedRawAverageMilli })
      }
    })

    each(hpa.doc_examples)('$currentMilli of $targetMilli milli', ({ currentMilli, targetMilli, expectedFactor }) => {
      const pod: PodSample = { phase: 'Running', terminating: false, ready: true, startedAgo: 1e9, readinessChangedAgo: 1e9, request: targetMilli * 2, usage: currentMilli }
      expect(desiredReplicas(4, 50, [pod, pod, pod, pod]).replicas).toBe(4 * expectedFactor)
    })

    each(hpa.stabilization_derived)('stabilization to $expected', ({ recommendations, currentReplicas, windowSeconds, expected }) => {
      expect(stabilizedReplicas(recommendations as PastRecommendation[], currentReplicas, { up: 0, down: windowSeconds })).toBe(expected)
    })

    const limits = (['no_behavior_set', 'behavior_set_with_default_policies'] as const).flatMap(name => hpa.rate_limit_derived[name].cases.map((v: object) => ({ ...v, behavior: name !== 'no_behavior_set' })))
    each(limits)('from $currentReplicas towards $desired, behavior $behavior', (v) => {
      expect(limitedReplicas(v.desired, v.currentReplicas, v)).toBe(v.expectedNext)
    })
  })

  describe('service', () => {
    each(vectors.service.derived)('$readyEndpoints ready endpoints', ({ readyEndpoints, ruleProbabilities: expected = [] }) => {
      const written = (probability: number | string) => Number(probability).toFixed(10)
      expect(ruleProbabilities(readyEndpoints).map(written)).toEqual(expected.map(written))
    })
  })
})
