import type { PodSample } from './hpa.ts'
import { describe, expect, it } from 'vitest'
import { classifySample, desiredReplicas, HpaError, limitedReplicas, stabilizedReplicas } from './hpa.ts'

const pod: PodSample = { phase: 'Running', terminating: false, ready: true, startedAgo: 3600, readinessChangedAgo: 3500, request: 500, usage: 250 }
const using = (...usages: (number | undefined)[]) => usages.map(usage => ({ ...pod, usage }))
const ten = (usage: number) => using(...Array.from<number>({ length: 10 }).fill(usage))
const replicas = (current: number, target: number, pods: PodSample[]) => desiredReplicas(current, target, pods).replicas

describe('classifySample', () => {
  it.each([
    [{ terminating: true }, 'discarded'],
    [{ phase: 'Failed' }, 'discarded'],
    [{ phase: 'Failed', usage: undefined }, 'discarded'],
    [{ phase: 'Pending', usage: undefined }, 'ignored'],
    [{ usage: undefined }, 'missing'],
    [{ usage: 0 }, 'counted'],
    // Young: its CPU settles until it was ready for a whole window of the sample.
    [{ startedAgo: 299, readinessChangedAgo: 59 }, 'ignored'],
    [{ startedAgo: 299, readinessChangedAgo: 60 }, 'counted'],
    [{ startedAgo: 299, ready: false }, 'ignored'],
    // Old and never ready, or not ready any more.
    [{ startedAgo: 300, readinessChangedAgo: 271, ready: false }, 'ignored'],
    [{ startedAgo: 300, readinessChangedAgo: 270, ready: false }, 'counted'],
  ] as const)('%j: %s', (change, kind) => {
    expect(classifySample({ ...pod, ...change } as PodSample)).toBe(kind)
  })
})

describe('desiredReplicas', () => {
  it('multiplies by the ratio and rounds up', () => {
    expect(replicas(3, 50, using(400, 400, 400))).toBe(5)
    expect(replicas(4, 50, using(100, 100, 100, 100))).toBe(2)
  })

  it('tolerates a tenth on both sides, and nothing more', () => {
    expect(desiredReplicas(10, 50, ten(275))).toMatchObject({ replicas: 10, outcome: 'tolerated', utilization: 55 })
    expect(replicas(10, 50, ten(280))).toBe(12)
    expect(replicas(10, 50, ten(225))).toBe(10)
    expect(replicas(10, 50, ten(220))).toBe(9)
  })

  it('truncates the utilization before it takes the ratio', () => {
    // 55.8 % is read as 55 %, which is tolerated.
    expect(replicas(10, 50, ten(279))).toBe(10)
  })

  it('takes a missing sample for the whole request on the way down', () => {
    expect(desiredReplicas(3, 50, using(100, 100, undefined))).toMatchObject({ replicas: 3, used: 46, outcome: 'tolerated' })
    expect(desiredReplicas(4, 50, using(50, 50, 50, undefined))).toMatchObject({ replicas: 3, used: 32 })
    expect(desiredReplicas(3, 50, using(200, 200, undefined))).toMatchObject({ replicas: 3, used: 60, outcome: 'turned' })
  })

  it('takes it for the target where that is above the request', () => {
    expect(desiredReplicas(3, 200, using(500, 500, undefined))).toMatchObject({ replicas: 2, used: 133 })
  })

  it('takes a missing sample for nothing on the way up', () => {
    expect(desiredReplicas(3, 50, using(450, 450, undefined))).toMatchObject({ replicas: 4, used: 60 })
    expect(desiredReplicas(2, 50, using(300, undefined))).toMatchObject({ replicas: 2, used: 30, outcome: 'turned' })
  })

  it('fills nothing in exactly at the target', () => {
    expect(desiredReplicas(3, 50, using(250, 250, undefined))).toMatchObject({ replicas: 3, used: 50, outcome: 'tolerated' })
  })

  it('counts Pods that are not ready only on the way up, as using nothing', () => {
    const unready = { ...pod, startedAgo: 20, ready: false }
    expect(desiredReplicas(3, 50, [...using(450, 450), unready])).toMatchObject({ replicas: 4, counted: 3, used: 60 })
    expect(desiredReplicas(3, 50, [...using(100, 100), unready])).toMatchObject({ replicas: 1, counted: 2, used: 20 })
  })

  it('says why there is no answer', () => {
    expect(() => desiredReplicas(1, 50, [])).toThrow(HpaError)
    expect(() => desiredReplicas(2, 50, using(undefined, undefined))).toThrow('no metrics returned')
    expect(() => desiredReplicas(1, 50, [{ ...pod, ready: false, startedAgo: 10 }])).toThrow('any ready pods')
    expect(() => desiredReplicas(1, 50, [{ ...pod, request: 0 }])).toThrow('known pods')
    expect(() => desiredReplicas(1, 0, [pod])).toThrow('at least 1')
  })
})

describe('stabilizedReplicas', () => {
  it('goes down only as far as the highest of the last 300 s', () => {
    expect(stabilizedReplicas([{ ageSeconds: 299, value: 5 }, { ageSeconds: 0, value: 2 }], 5)).toBe(5)
    expect(stabilizedReplicas([{ ageSeconds: 300, value: 5 }, { ageSeconds: 0, value: 2 }], 5)).toBe(2)
  })

  it('goes up at once', () => {
    expect(stabilizedReplicas([{ ageSeconds: 15, value: 2 }, { ageSeconds: 0, value: 6 }], 3)).toBe(6)
  })
})

describe('limitedReplicas', () => {
  it('goes up to twice the Pods or 4, with a behavior to 4 more', () => {
    expect([limitedReplicas(99, 1, { maxReplicas: 50 }), limitedReplicas(99, 3, { maxReplicas: 50 })]).toEqual([4, 6])
    expect([limitedReplicas(99, 1, { maxReplicas: 50, behavior: true }), limitedReplicas(99, 9, { maxReplicas: 50, behavior: true })]).toEqual([5, 18])
  })

  it('keeps to the bounds, whose least is 1', () => {
    expect([limitedReplicas(99, 9, { maxReplicas: 10 }), limitedReplicas(0, 9, { maxReplicas: 10 }), limitedReplicas(1, 9, { minReplicas: 2, maxReplicas: 10 })]).toEqual([10, 1, 2])
  })
})
