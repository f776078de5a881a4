import { describe, expect, it } from 'vitest'
import { defaultUpdate, maxTotalPods, maxUnavailablePods, minAvailablePods, newReplicaSetReplicas, proportionalReplicas, reconcileNewReplicaSet, reconcileOldReplicaSets, resolveFenceposts, scaleDownOldReplicaSets } from './rolling-update.ts'

const { maxSurge, maxUnavailable } = defaultUpdate
const defaults = (replicas: number) => ({ replicas, maxSurge, maxUnavailable })

describe('resolveFenceposts', () => {
  it('rounds the surge up and what is missing down', () => {
    expect([1, 2, 3, 4, 5, 8, 10].map(replicas => Object.values(resolveFenceposts(maxSurge, maxUnavailable, replicas)))).toEqual([[1, 0], [1, 0], [1, 0], [1, 1], [2, 1], [2, 2], [3, 2]])
  })

  it('lets one be missing where nothing is allowed', () => {
    expect(resolveFenceposts(0, 0, 9)).toEqual({ surge: 0, unavailable: 1 })
    expect(resolveFenceposts('0%', '1%', 9)).toEqual({ surge: 0, unavailable: 1 })
    expect(resolveFenceposts(undefined, null, 9)).toEqual({ surge: 0, unavailable: 1 })
    expect(resolveFenceposts(maxSurge, maxUnavailable, 0)).toEqual({ surge: 0, unavailable: 1 })
  })

  it('takes more than there are Pods', () => {
    expect(resolveFenceposts('100%', '100%', 7)).toEqual({ surge: 7, unavailable: 7 })
    expect(resolveFenceposts('200%', 9, 7)).toEqual({ surge: 14, unavailable: 9 })
    expect(maxUnavailablePods({ replicas: 7, maxSurge: 0, maxUnavailable: 9 })).toBe(7)
  })

  it.each(['25', 'a quarter', '2.5%', '%', '', 1.5, Number.NaN])('refuses %j and says what it expected', (value) => {
    expect(() => resolveFenceposts(value, 0, 4)).toThrow(TypeError)
    expect(() => resolveFenceposts(0, value, 4)).toThrow(/number of Pods.*percentage/)
  })
})

describe('the bounds of an update', () => {
  it('are replicas and surge, and replicas without those that may be missing', () => {
    expect([3, 4, 10].map(replicas => [minAvailablePods(defaults(replicas)), maxTotalPods(defaults(replicas))])).toEqual([[3, 4], [3, 5], [8, 13]])
  })

  it('are none for Recreate and for no Pods', () => {
    expect(minAvailablePods({ ...defaults(4), type: 'Recreate' })).toBe(0)
    expect(newReplicaSetReplicas({ ...defaults(4), type: 'Recreate' }, 4, 0)).toBe(4)
    expect([minAvailablePods(defaults(0)), maxTotalPods(defaults(0))]).toEqual([0, 0])
  })
})

describe('a step', () => {
  it('adds as many as the surge leaves room for', () => {
    expect(reconcileNewReplicaSet(defaults(10), 10, 0)).toBe(3)
    expect(reconcileNewReplicaSet(defaults(10), 13, 3)).toBe(3)
    expect(reconcileNewReplicaSet(defaults(10), 11, 9)).toBe(10)
    expect(reconcileNewReplicaSet(defaults(3), 9, 6)).toBe(3)
  })

  it('takes old Pods away that serve nobody before those that do', () => {
    expect(reconcileOldReplicaSets(defaults(10), [{ replicas: 8, available: 5 }], { replicas: 5, available: 5 })).toEqual([3])
    expect(reconcileOldReplicaSets(defaults(4), [{ replicas: 1, available: 0 }, { replicas: 4, available: 4 }], { replicas: 0, available: 0 })).toEqual([0, 3])
  })

  it('takes none away for new Pods that do not come up', () => {
    expect(reconcileOldReplicaSets(defaults(3), [{ replicas: 3, available: 3 }], { replicas: 1, available: 0 })).toEqual([3])
  })

  it('takes the oldest away first, and leaves enough', () => {
    expect(scaleDownOldReplicaSets(defaults(10), 10, [1, 9])).toEqual([0, 8])
    expect(scaleDownOldReplicaSets(defaults(10), 7, [7])).toEqual([7])
  })
})

describe('a Deployment that is scaled during an update', () => {
  it('shares as the documentation has it: 10 Pods become 15, 3 go to the old and 2 to the new', () => {
    const strategy = { replicas: 15, maxSurge: 3, maxUnavailable: 2 }
    expect(proportionalReplicas(strategy, [8, 5], 13)).toEqual([11, 7])
  })

  it('gives what rounding leaves to the largest', () => {
    const next = proportionalReplicas({ replicas: 20, maxSurge: 0, maxUnavailable: 1 }, [5, 5, 5], 15)
    expect(next).toEqual([6, 7, 7])
  })

  it('takes everything where nothing is wanted', () => {
    expect(proportionalReplicas({ ...defaults(0) }, [3, 1], 4)).toEqual([0, 0])
  })
})
