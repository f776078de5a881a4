import type { Pod } from './cluster.ts'
import { describe, expect, it } from 'vitest'
import { countedPods, replicaDifference } from './cluster.ts'

const pod = (changes: Partial<Pod>): Pod => ({ name: 'p', node: 'a', phase: 'Running', terminating: false, ...changes })

describe('countedPods', () => {
  it('counts a Pod that is not ready yet', () => {
    expect(countedPods([pod({ phase: 'Pending' })])).toHaveLength(1)
  })

  it('leaves out finished and terminating Pods', () => {
    expect(countedPods([pod({ phase: 'Failed' }), pod({ phase: 'Succeeded' }), pod({ terminating: true })])).toEqual([])
  })
})

describe('replicaDifference', () => {
  it('asks for a new Pod while the old one is still terminating', () => {
    expect(replicaDifference({ nodes: ['a'], replicas: 2, pods: [pod({}), pod({ terminating: true })] })).toBe(1)
  })

  it('is negative when there are too many', () => {
    expect(replicaDifference({ nodes: ['a'], replicas: 1, pods: [pod({}), pod({})] })).toBe(-1)
  })
})
