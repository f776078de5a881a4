import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { toldChapters } from '../../data/chapters.ts'
import { en } from '../../locales/en.ts'
import { talkLengths } from '../../model/talk/lengths.ts'
import { decks } from '../../tools/lib/decks.ts'
import { root } from '../../tools/lib/paths.ts'
import { loadSlides } from '../../tools/lib/slides.ts'

/** The guides for the speaker, which name slides, files and keys that may change. */
const guides = { en: 'docs/speaking.md', ko: 'docs/speaking.ko.md' }
const aliases = (await loadSlides(decks[0]!)).map(({ alias }) => alias)
/** Words in code marks that are no slide: fields, options, keys. */
const inCode = (text: string) => [...text.replace(/```[\s\S]*?```/g, '').matchAll(/`([^`\n]+)`/g)].map(match => match[1]!)

describe.each(decks)('$lang: the guide for the speaker', ({ lang }) => {
  const text = readFileSync(join(root, guides[lang]), 'utf8')

  it('names slides and files that are there', () => {
    const chapters = text.slice(text.search(/\*\*0 /), text.indexOf('stale', text.search(/\*\*8 /)))
    const named = inCode(chapters).filter(word => /^[a-z][a-z0-9-]+$/.test(word) && word !== 'stale')
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter(word => !aliases.includes(word))).toEqual([])
    expect(inCode(text).filter(word => /^data\/[\w/-]+\.ts$/.test(word) && !existsSync(join(root, word)))).toEqual([])
  })

  it('says of each length how many slides are told', async () => {
    for (const length of talkLengths) {
      const slides = await loadSlides(decks.find(deck => deck.lang === lang)!, length)
      const told = slides.findIndex(({ chapter }) => chapter !== undefined && !toldChapters.some(({ number }) => number === chapter))
      expect(text).toContain(`| ${length} | ${told} |`)
    }
  })

  it('has each chapter with its minutes', () => {
    for (const { number, label, minutes } of toldChapters)
      expect(text).toMatch(new RegExp(`\\*\\*${number} ${label[lang]}\\*\\* ?\\(${minutes} ?(?:min|분)\\)`))
  })

  it('lists the keys of the deck that a speaker needs', () => {
    expect(Object.keys(en.keys)).toEqual(expect.arrayContaining(['blank', 'contrast', 'clock']))
    expect(inCode(text)).toEqual(expect.arrayContaining(['t', 'b', 'c', 'd', 'l', 'g', 'o', '?']))
  })
})
