import { describe, expect, it } from 'vitest'
import { countedPods, deletionOrder, replicaDifference } from './replica-set.ts'

const pod = { phase: 'Running', terminating: false } as const

describe('a ReplicaSet', () => {
  it('counts a Pod that is not ready yet, and none that is finished or going', () => {
    expect(countedPods([{ ...pod, phase: 'Pending' }, { ...pod, phase: 'Failed' }, { ...pod, phase: 'Succeeded' }, { ...pod, terminating: true }])).toHaveLength(1)
  })

  it('asks for a new Pod while the old one is still terminating', () => {
    expect(replicaDifference(2, [pod, { ...pod, terminating: true }])).toBe(1)
  })

  it('has too many, and never acts on more than 500 at once', () => {
    expect(replicaDifference(1, [pod, pod])).toBe(-1)
    expect(replicaDifference(1200, [])).toBe(500)
  })

  it('gives up first what serves least', () => {
    const ranked = { ...pod, node: 'a' as string | undefined, ready: true, since: 10, restarts: 0 }
    const order = deletionOrder([
      { ...ranked, id: 'old' },
      { ...ranked, id: 'young', since: 20 },
      { ...ranked, id: 'alone', node: 'b', since: 30 },
      { ...ranked, id: 'unready', ready: false },
      { ...ranked, id: 'pending', phase: 'Pending' as const, ready: false },
      { ...ranked, id: 'nowhere', node: undefined, phase: 'Pending' as const, ready: false },
    ])
    expect(order.map(({ id }) => id)).toEqual(['nowhere', 'pending', 'unready', 'young', 'old', 'alone'])
  })
})
