import { describe, expect, it } from 'vitest'
import { defaultImagePullPolicy } from './image-pull-policy.ts'

describe('defaultImagePullPolicy', () => {
  it.each([
    ['nginx', 'Always'],
    ['nginx:latest', 'Always'],
    ['nginx:1.27', 'IfNotPresent'],
    ['registry.k8s.io/pause:3.10', 'IfNotPresent'],
    [`nginx@sha256:${'0'.repeat(64)}`, 'IfNotPresent'],
    [`nginx:latest@sha256:${'0'.repeat(64)}`, 'Always'],
  ])('%s: %s', (image, policy) => {
    expect(defaultImagePullPolicy(image)).toBe(policy)
  })
})
