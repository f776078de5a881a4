import type { Action } from './advance.ts'
import type { Cluster } from './cluster.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maxTotalPods, minAvailablePods } from '../rolling-update.ts'
import { act, advance, advanceToEvent, isQuiet } from './advance.ts'
import { servingPods } from './autoscale.ts'
import { hpaBounds, isTerminating, loadLevels, newCluster, nodeCapacity, statusOf } from './cluster.ts'
import { availableOf, podsOf, strategyOf } from './controllers.ts'

/** Something that somebody presses, on whichever Pod or node is there then. */
type Press = { wait: number } & ({ do: 'kill' | 'delete', which: number } | { do: 'power', which: number, up: boolean } | { do: 'load', load: number } | { do: 'rollout', works: boolean })

const wait = fc.integer({ min: 0, max: 90 })
const which = fc.nat({ max: 11 })
const press: fc.Arbitrary<Press> = fc.oneof(
  fc.record({ wait, do: fc.constant('kill' as const), which }),
  fc.record({ wait, do: fc.constant('delete' as const), which }),
  fc.record({ wait, do: fc.constant('power' as const), which, up: fc.boolean() }),
  fc.record({ wait, do: fc.constant('load' as const), load: fc.constantFrom(...loadLevels) }),
  fc.record({ wait, do: fc.constant('rollout' as const), works: fc.boolean() }),
)
function pressed(cluster: Cluster, press: Press): Cluster {
  const action: Action = press.do === 'power'
    ? { do: 'power', node: cluster.nodes[press.which % cluster.nodes.length]!.name, up: press.up }
    : 'which' in press
      ? { do: press.do, pod: cluster.pods[press.which % Math.max(cluster.pods.length, 1)]?.name ?? 'none' }
      : press
  return act(cluster, action)
}
const available = (cluster: Cluster) => cluster.sets.reduce((sum, set) => sum + availableOf(cluster, set), 0)

/** Presses everything in its time and calls a function after every second. */
function play(seed: number, presses: readonly Press[], look?: (now: Cluster) => void): Cluster {
  let cluster = newCluster(seed)
  for (const one of presses)
    cluster = advance(pressed(cluster, one), one.wait, look)
  return cluster
}

describe('whatever is pressed in whatever order', () => {
  const anything = fc.array(press, { maxLength: 12 })

  it('there are never more Pods than replicas and surge, and every ReplicaSet has what it asks for', () => {
    fc.assert(fc.property(fc.integer(), anything, (seed, presses) => {
      play(seed, presses, (now) => {
        const sizes = now.sets.map(set => podsOf(now, set).length)
        expect(sizes).toEqual(now.sets.map(({ replicas }) => replicas))
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(maxTotalPods(strategyOf(now)))
        expect(now.deployment.replicas).toBeGreaterThanOrEqual(hpaBounds.minReplicas)
        expect(now.deployment.replicas).toBeLessThanOrEqual(hpaBounds.maxReplicas)
      })
    }), { numRuns: 100 })
  })

  it('no Pod is lost, none changes its node, and no node is overfull', () => {
    fc.assert(fc.property(fc.integer(), anything, (seed, presses) => {
      let before = newCluster(seed).pods.map(({ name, node }) => ({ name, node, going: false }))
      play(seed, presses, (now) => {
        for (const pod of before) {
          const same = now.pods.find(({ name }) => name === pod.name)
          // A Pod goes only after its deletion was asked for; one that was never placed needs no goodbye.
          expect(same !== undefined || pod.going || pod.node === undefined).toBe(true)
          if (same && pod.node !== undefined)
            expect(same.node).toBe(pod.node)
        }
        before = now.pods.map(pod => ({ name: pod.name, node: pod.node, going: isTerminating(pod) }))
        expect(new Set(before.map(({ name }) => name)).size).toBe(before.length)
        expect(Math.max(...now.nodes.map(({ name }) => now.pods.filter(({ node }) => node === name).length))).toBeLessThanOrEqual(nodeCapacity)
      })
    }), { numRuns: 100 })
  })

  it('the Service leads only to Pods that are ready, on nodes that are taken for ready', () => {
    fc.assert(fc.property(fc.integer(), anything, (seed, presses) => {
      play(seed, presses, (now) => {
        for (const pod of servingPods(now)) {
          expect(statusOf(pod)).toBe('Running')
          expect(now.nodes.find(({ name }) => name === pod.node)!.ready).toBe(true)
        }
      })
    }), { numRuns: 100 })
  })

  it('left alone, with power and an image that works, everything is as it was asked for', () => {
    fc.assert(fc.property(fc.integer(), anything, (seed, presses) => {
      let cluster = play(seed, presses)
      for (const { name } of cluster.nodes)
        cluster = act(cluster, { do: 'power', node: name, up: true })
      cluster = advance(act(cluster, { do: 'rollout', works: true }), 2400)
      expect(isQuiet(cluster)).toBe(true)
      expect(cluster.sets).toHaveLength(1)
      expect(available(cluster)).toBe(cluster.deployment.replicas)
      const later = advance(cluster, 600)
      expect(later.pods).toEqual(cluster.pods)
    }), { numRuns: 40 })
  })

  it('the same seed replays the same, in one go or second by second', () => {
    fc.assert(fc.property(fc.integer(), anything, fc.nat({ max: 200 }), fc.nat({ max: 200 }), (seed, presses, a, b) => {
      const cluster = play(seed, presses)
      expect(play(seed, presses)).toEqual(cluster)
      const before = JSON.stringify(cluster)
      expect(advance(advance(cluster, a), b)).toEqual(advance(cluster, a + b))
      expect(JSON.stringify(cluster)).toBe(before)
    }), { numRuns: 100 })
  })
})

it('rollouts alone, good and bad ones, never leave too few Pods available', () => {
  const rollouts = fc.array(fc.record({ wait, do: fc.constant('rollout' as const), works: fc.boolean() }), { maxLength: 8 })
  fc.assert(fc.property(fc.integer(), rollouts, (seed, presses) => {
    play(seed, presses, now => expect(available(now)).toBeGreaterThanOrEqual(minAvailablePods(strategyOf(now))))
  }), { numRuns: 200 })
})

describe('one after the other', () => {
  const start = () => advance(newCluster(7), 5)
  const first = (cluster: Cluster) => cluster.pods[0]!.name
  const reasons = (cluster: Cluster) => cluster.events.map(({ reason }) => reason)

  it('a container that ends is restarted in its Pod, a deleted Pod is replaced by another', () => {
    const killed = advance(act(start(), { do: 'kill', pod: first(start()) }), 6)
    expect(killed.pods.map(({ name }) => name)).toEqual(start().pods.map(({ name }) => name))
    expect(killed.pods[0]!.container.restarts).toBe(1)
    const deleted = advance(act(start(), { do: 'delete', pod: first(start()) }), 6)
    expect(deleted.pods.map(({ name }) => name)).not.toContain(first(start()))
    expect(deleted.pods).toHaveLength(3)
    expect(reasons(deleted)).toEqual(['Killing', 'SuccessfulCreate', 'Scheduled', 'Started'])
  })

  it('restarts come at once, then after 10, 20 and 40 s', () => {
    let cluster = start()
    const waits: number[] = []
    for (let i = 0; i < 4; i++) {
      cluster = act(cluster, { do: 'kill', pod: first(cluster) })
      const { restartAt, since } = cluster.pods[0]!.container
      waits.push(restartAt! - since)
      cluster = advance(cluster, restartAt! - since + 5)
      expect(statusOf(cluster.pods[0]!)).toBe('Running')
    }
    expect(waits).toEqual([0, 10, 20, 40])
    cluster = act(advance(cluster, 620), { do: 'kill', pod: first(cluster) })
    expect(cluster.pods[0]!.container.restartAt).toBe(cluster.now)
  })

  it('a broken image stops by itself: one bad Pod beside three good ones, and nothing is rolled back', () => {
    const stuck = advance(act(start(), { do: 'rollout', works: false }), 900)
    expect(stuck.sets.map(({ version, replicas }) => [version, replicas])).toEqual([['v1', 3], ['v2', 1]])
    expect(available(stuck)).toBe(3)
    expect(stuck.loop).toMatchObject({ by: expect.stringMatching(/Deployment|kubelet/) })
    const mended = advance(act(stuck, { do: 'rollout', works: true }), 300)
    expect(mended.sets.map(({ version }) => version)).toEqual(['v3'])
  })

  it('a silent node keeps its Pods for a while, then they are replaced elsewhere', () => {
    const dark = act(start(), { do: 'power', node: 'node-b', up: false })
    expect(servingPods(advance(dark, 10))).toHaveLength(3)
    const found = advance(dark, 60)
    expect(servingPods(found)).toHaveLength(2)
    expect(found.pods.filter(({ node }) => node === 'node-b').map(statusOf)).toEqual(['Running'])
    const given = advance(dark, 380)
    expect(given.pods.filter(({ node }) => node === 'node-b').map(statusOf)).toEqual(['Terminating'])
    expect(servingPods(given)).toHaveLength(3)
    expect(advance(act(given, { do: 'power', node: 'node-b', up: true }), 5).pods.filter(({ node }) => node === 'node-b')).toEqual([])
  })

  it('a Pod without a sample changes nothing while the others are at the target', () => {
    const dark = advance(act(start(), { do: 'power', node: 'node-b', up: false }), 20)
    expect(dark.hpa.sum).toMatchObject({ utilization: 50, outcome: 'tolerated', replicas: 3 })
  })

  it('more load, more Pods at the next sync; less load, fewer only after the window', () => {
    const busy = advance(act(start(), { do: 'load', load: 1250 }), 20)
    expect(busy.hpa.sum).toMatchObject({ counted: 3, utilization: 83, wanted: 5, replicas: 5 })
    const calm = advance(act(advance(busy, 120), { do: 'load', load: 750 }), 250)
    expect(calm.deployment.replicas).toBe(5)
    expect(advance(calm, 120).deployment.replicas).toBe(3)
  })

  it('a step goes to the next thing that happens', () => {
    const deleted = act(start(), { do: 'delete', pod: first(start()) })
    const steps = [deleted, advanceToEvent(deleted)].map(({ now, pods }) => [now, pods.length])
    expect(steps).toEqual([[605, 3], [606, 4]])
  })
})
