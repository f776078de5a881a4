import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from '@slidev/parser'
import { describe, expect, it } from 'vitest'
import { chapters } from '../../data/chapters.ts'
import { langs } from '../../data/types.ts'
import { talkLengths } from '../../model/talk/lengths.ts'
import { decks } from '../lib/decks.ts'
import { root } from '../lib/paths.ts'
import { loadSlides } from '../lib/slides.ts'
import { talkExtension } from './talk-length.ts'

/** The slides as Slidev gets them: every chapter read with one extension, in order. */
async function slidevSlides(lang: string, extension: ReturnType<typeof talkExtension>) {
  const files = []
  for (const { file } of chapters)
    files.push(await parse(readFileSync(join(root, 'pages', lang, file), 'utf8'), file, [extension]))
  return files.flatMap(({ slides }) => slides).filter(({ frontmatter }) => !frontmatter.hide)
}

describe.each(langs)('the %s deck', (lang) => {
  const deck = decks.find(deck => deck.lang === lang)!

  it.each(talkLengths)('in %d minutes: Slidev shows the slides that the tools know', async (length) => {
    const shown = await slidevSlides(lang, talkExtension(length))
    const known = await loadSlides(deck, length)
    expect(shown.map(({ frontmatter: { routeAlias, minutes, chapter }, note }) => ({ routeAlias, minutes, chapter, note })))
      .toEqual(known.map(({ alias, minutes, chapter, note }) => ({ routeAlias: alias, minutes, chapter, note })))
  })
})

it('leaves blocks that name a file and decks without minutes alone', async () => {
  const { slides } = await parse('---\nsrc: ./a.md\n---\n\n---\nlayout: figure\n---\n\n# A', 'gallery.md', [talkExtension(20)])
  expect(slides.map(({ frontmatter }) => Boolean(frontmatter.hide))).toEqual([false, false])
})
