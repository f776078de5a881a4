import { describe, expect, it } from 'vitest'
import { toldChapters } from '../../data/chapters.ts'
import { talkLengths } from '../../model/talk/lengths.ts'
import { decks } from '../../tools/lib/decks.ts'
import { loadSlides } from '../../tools/lib/slides.ts'
import { inCode, read } from './guide.ts'

/** The guides for the speaker, which name slides, numbers and keys that may change. */
const guides = { en: 'docs/speaking.md', ko: 'docs/speaking.ko.md' }
const aliases = (await loadSlides(decks[0]!)).map(({ alias }) => alias)

describe.each(decks)('$lang: the guide for the speaker', (deck) => {
  const { lang } = deck
  const text = read(guides[lang])

  it('names slides that are there', () => {
    const chapters = text.split(/^## /m).find(section => section.includes('**0 '))!
    const named = inCode(chapters).filter(word => /^[a-z][a-z0-9-]+$/.test(word))
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter(word => !aliases.includes(word))).toEqual([])
  })

  it('says of each length how many slides are told', async () => {
    const counted = await Promise.all(talkLengths.map(async (length) => {
      const slides = await loadSlides(deck, length)
      return [length, slides.findIndex(({ chapter }) => chapter !== undefined && !toldChapters.some(({ number }) => number === chapter))]
    }))
    const said = [...text.matchAll(/^\| (\d+) \| (\d+) \|/gm)].map(([, length, told]) => [Number(length), Number(told)])
    expect(said, guides[lang]).toEqual(counted)
  })

  it('has each chapter with its minutes', () => {
    for (const { number, label, minutes } of toldChapters)
      expect(text).toMatch(new RegExp(`\\*\\*${number} ${label[lang]}\\*\\* ?\\(${minutes} ?(?:min|분)\\)`))
  })

  it('lists the keys of the deck that a speaker needs', () => {
    const own = Object.fromEntries([...read('setup/shortcuts.ts').matchAll(/name: '(\w+)', key: '(.)'/g)].map(([, name, key]) => [name, key]))
    const needed = ['clock', 'blank', 'contrast', 'questions', 'language', 'keys'].map(name => own[name])
    // "d", "g" and "o" are Slidev's.
    expect(inCode(text)).toEqual(expect.arrayContaining([...needed, 'd', 'g', 'o']))
  })
})
