import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { namePieces } from './image-pieces.ts'
import { ImageReferenceError, parseDockerRef } from './image-reference.ts'

const marked = (image: string) => namePieces(image).map(({ text, by }) => by === 'you' ? text : `[${by} ${text}]`).join('')

describe('namePieces', () => {
  it.each([
    ['redis', '[runtime docker.io/][runtime library/]redis[kubelet :latest]'],
    ['redis:7', '[runtime docker.io/][runtime library/]redis:7'],
    ['team/app', '[runtime docker.io/]team/app[kubelet :latest]'],
    ['library/redis:7', '[runtime docker.io/]library/redis:7'],
    ['docker.io/redis:7', 'docker.io/[runtime library/]redis:7'],
    ['index.docker.io/redis:7', '[runtime docker.io/][runtime library/]redis:7'],
    ['localhost/app', 'localhost/app[kubelet :latest]'],
    [`r.example:5000/a@sha256:${'e'.repeat(64)}`, `r.example:5000/a@sha256:${'e'.repeat(64)}`],
  ])('%s', (image, pieces) => {
    expect(marked(image)).toBe(pieces)
  })

  it('joined gives the name that is pulled', () => {
    fc.assert(fc.property(fc.stringMatching(/^(?:docker\.io\/|index\.docker\.io\/|localhost\/|library\/)?[a-z/]{1,12}(?::[a-z0-9]{1,4})?$/), (image) => {
      try {
        expect(namePieces(image).map(({ text }) => text).join('')).toBe(parseDockerRef(image).full)
      } catch (error) {
        if (!(error instanceof ImageReferenceError))
          throw error
      }
    }), { numRuns: 10_000 })
  })
})
