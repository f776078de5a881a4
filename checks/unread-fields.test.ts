import { expect, it } from 'vitest'
import { unreadFields } from './unread-fields.ts'

const pod = { metadata: { labels: { app: 'web' } }, spec: { containers: [{ name: 'web', imge: 'nginx' }] }, status: {} }

it('finds what is never read, at every depth', () => {
  expect(unreadFields(pod, (watched) => {
    const { metadata, spec } = watched as typeof pod
    Object.values(metadata.labels)
    spec.containers.map(({ name }) => name)
  })).toEqual(['spec.containers.0.imge', 'status'])
})

it('finds nothing where everything is read', () => {
  expect(unreadFields(pod, watched => void JSON.stringify(watched))).toEqual([])
})
