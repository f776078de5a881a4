import { describe, expect, it } from 'vitest'
import { glossary } from '../../data/glossary.ts'
import { ko } from '../../locales/ko.ts'
import { deckCharacters, slideCharacters } from './characters.ts'

const hangul = (text: string) => new Set(text.match(/\p{Script=Hangul}/gu))

describe('deckCharacters', () => {
  it('keeps the Korean of data/ out of the English fonts, but for the terms of the glossary', () => {
    const terms = hangul(glossary.map(({ term }) => term.ko).join(''))
    const more = [...hangul(deckCharacters('en'))].filter(character => !terms.has(character))
    expect(more.length).toBeLessThan(20)
    expect([...terms].filter(character => !deckCharacters('en').includes(character))).toEqual([])
  })

  it('has every syllable of a Korean title', () => {
    expect(deckCharacters('ko')).toEqual(expect.stringContaining('파'))
    for (const character of ko.deckTitle)
      expect(deckCharacters('ko')).toContain(character)
  })

  it('names each character once and no line breaks', () => {
    const characters = [...deckCharacters('en')]
    expect(new Set(characters).size).toBe(characters.length)
    expect(characters).not.toContain('\n')
  })
})

describe('slideCharacters', () => {
  it('leaves out what only the speaker says', () => {
    const [all, shown] = [hangul(deckCharacters('ko')), hangul(slideCharacters('ko'))]
    expect(shown.size).toBeLessThan(all.size)
    expect(shown.size).toBeGreaterThan(300)
    expect([...shown].filter(syllable => !all.has(syllable))).toEqual([])
  })
})
