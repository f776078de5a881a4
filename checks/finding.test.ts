import { expect, it } from 'vitest'
import { formatFinding } from './finding.ts'

const told = { problem: 'a title is missing.', fix: 'Write one.' }

it('names language, slide, click and scheme, then the place', () => {
  expect(formatFinding('axe', { ...told, lang: 'ko', slide: 'cover', click: 0, scheme: 'dark', at: 'h1' }))
    .toBe('[axe] ko, cover, click 0, dark: h1: a title is missing. Write one.')
})

it('leaves out what it does not know', () => {
  expect(formatFinding('cited-sources', { ...told, at: 'data/sources/' })).toBe('[cited-sources] data/sources/: a title is missing. Write one.')
  expect(formatFinding('clicks', { ...told, lang: 'en', slide: 'cover' })).toBe('[clicks] en, cover: a title is missing. Write one.')
})
