import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { corrections } from '../../data/corrections.ts'
import { faq } from '../../data/faq.ts'
import { glossary } from '../../data/glossary.ts'
import { sources } from '../../data/sources.ts'
import { correctionParts, faqParts, glossaryAlias, glossaryParts, partCounts, referenceParts } from './parts.ts'
import { splitEvenly } from './split.ts'

describe('splitting', () => {
  it('loses nothing, keeps the order and fills no part too full', () => {
    fc.assert(fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 20 }), (list, most) => {
      const parts = splitEvenly(list, most)
      const lengths = parts.map(part => part.length)
      expect(parts.flat()).toEqual(list)
      expect(Math.max(0, ...lengths)).toBeLessThanOrEqual(most)
      expect(parts.length).toBe(Math.ceil(list.length / most))
      expect(parts.length ? Math.max(...lengths) - Math.min(...lengths) : 0).toBeLessThanOrEqual(1)
    }))
  })
})

describe('the parts of the appendix', () => {
  it('hold every entry once', () => {
    expect(faqParts.flat()).toEqual(faq)
    expect(correctionParts.flat()).toEqual(corrections)
    expect(glossaryParts.flat()).toEqual(glossary)
    expect(Object.values(referenceParts(() => true)).flat(2).sort()).toEqual(Object.keys(sources).sort())
  })

  it('are counted', () => {
    const counts = partCounts(() => true)
    expect(counts.Glossary).toBe(glossaryParts.length)
    expect(counts['References docker']).toBe(referenceParts(() => true).docker.length)
  })

  it('hold no source that a shorter talk does not cite', () => {
    const cited = (id: string) => id === 'docker-1.0' || id === 'cri-api'
    expect(Object.values(referenceParts(cited)).flat(2).sort()).toEqual(['cri-api', 'docker-1.0'])
    expect(partCounts(cited)['References surveys']).toBe(0)
  })

  it('name the slide on which a word is explained', () => {
    expect(glossaryAlias(glossary[0]!.id)).toBe('glossary')
    expect(glossaryAlias(glossary.at(-1)!.id)).toBe(`glossary-${glossaryParts.length}`)
  })
})
