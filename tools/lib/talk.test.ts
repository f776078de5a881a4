import { basename } from 'node:path'
import { expect, it } from 'vitest'
import { talkLengths } from '../../model/talk/lengths.ts'
import { sourcesHash } from './sources-hash.ts'
import { talkFolder } from './talk.ts'

it('gives every length a folder of its own, the whole talk dist/', () => {
  expect(talkLengths.map(length => basename(talkFolder(length)))).toEqual(['dist', 'dist-40', 'dist-20', 'dist-5'])
})

it('tells the sites of two lengths apart', () => {
  expect(sourcesHash('/', 20)).not.toBe(sourcesHash('/', 40))
})
