import { describe, expect, it } from 'vitest'
import { events } from '../../../data/events.ts'
import { faq } from '../../../data/faq.ts'
import { glossary } from '../../../data/glossary.ts'
import { langs } from '../../../data/types.ts'
import { openIndex } from '../../../model/search/search.ts'
import { decks } from '../../lib/decks.ts'
import { loadSlides } from '../../lib/slides.ts'
import { searchEntries, wordsOfMarkdown } from './entries.ts'

const decksSlides = await Promise.all(decks.map(deck => loadSlides(deck)))

describe.each(langs.map((lang, i) => ({ lang, slides: decksSlides[i]! })))('entries of $lang', ({ lang, slides }) => {
  const entries = searchEntries(slides, slides.map(({ content }) => wordsOfMarkdown(content)))
  const index = openIndex(entries)

  it('hold every slide, question, term and event once', () => {
    const count = (kind: string) => entries.filter(entry => entry.kind === kind).length
    expect([count('slide'), count('question'), count('term'), count('event')]).toEqual([slides.length, faq.length, glossary.length, events.length])
    expect(count('asked')).toBeGreaterThan(10)
  })

  it('lead to slides that are there', () => {
    const aliases = new Set(slides.map(({ alias }) => alias))
    expect(entries.filter(({ alias }) => !aliases.has(alias))).toEqual([])
  })

  it('hold no click mark and no markup', () => {
    expect(entries.filter(({ title, text, said = '' }) => /\[click|<[A-Z]|<!--/.test(title + text + said))).toEqual([])
  })

  it('are found by the talk\'s own words', () => {
    const word = { en: 'dockershim', ko: '컨테이너' }[lang]
    expect(index.find(word).length).toBeGreaterThan(5)
    expect(index.find({ en: 'what is a Pod', ko: '파드' }[lang]).length).toBeGreaterThan(3)
    expect(index.find('cri-o')[0]!.excerpt.length).toBeGreaterThan(0)
  })

  it('leave out what the speaker says where a site is built without notes', () => {
    const without = searchEntries(slides.map(slide => ({ ...slide, note: '' })), [])
    expect(without.filter(({ kind, said }) => kind === 'asked' || said)).toEqual([])
  })
})

it('leave out a list that no slide of the deck holds', () => {
  const slides = decksSlides[0]!.filter(({ content }) => !content.includes('<Timeline'))
  const entries = searchEntries(slides, [])
  expect(entries.filter(({ kind }) => kind === 'event')).toEqual([])
  expect(entries.filter(({ kind }) => kind === 'term')).toHaveLength(glossary.length)
})
