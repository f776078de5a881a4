import { expect, it } from 'vitest'
import { invalidImageName } from './invalid-image-name.ts'

it('repeats the name, as far as it is short', () => {
  expect(invalidImageName('Nginx', { upstream: 'repository name must be lowercase' }))
    .toBe('Failed to apply default image tag "Nginx": couldn\'t parse image name "Nginx": repository name must be lowercase')
  expect(invalidImageName('A'.repeat(500), { upstream: '' }).length).toBeLessThan(260)
})
