import { describe, expect, it } from 'vitest'
import { formatFinding } from '../finding.ts'
import { sourceRules } from './index.ts'
import { readSources } from './read-sources.ts'

const deck = await readSources()

describe('the deck', () => {
  it.each(sourceRules)('keeps the rule "$id"', ({ id, find }) => {
    expect(find(deck).map(finding => formatFinding(id, finding)).join('\n')).toBe('')
  })
})
