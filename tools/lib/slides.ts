import type { SlideInfo } from '@slidev/types'
import type { Lang } from '../../data/types.ts'
import type { TalkFields, TalkLength } from '../../model/talk/lengths.ts'
import type { Deck } from './decks.ts'
import { dirname, join, relative } from 'node:path'
import { load } from '@slidev/parser/fs'
import { minutesIn, noteIn, wholeTalk } from '../../model/talk/lengths.ts'
import { withoutNotes } from './notes-option.ts'
import { root } from './paths.ts'

/** A slide as it stands in its Markdown file. */
export interface Slide {
  lang: Lang
  /** Number in the deck, from 1. */
  no: number
  /** `routeAlias`: the slide's name in every language. */
  alias: string
  /** As text, without the marks of code. */
  title: string
  layout: string
  /** Speaking time in minutes; 0 where none is given. */
  minutes: number
  /** Speaking time in each shorter talk that tells the slide, as the file says it. */
  talks: NonNullable<TalkFields['talks']>
  sources: string[]
  /** Whether the frontmatter has the field at all: an empty list says that no fact is stated. */
  hasSources: boolean
  /** Number of the chapter that begins here. */
  chapter?: number
  /** `routeAlias` of the slide that this one continues. */
  continues?: string
  /** Markdown without frontmatter and note. */
  content: string
  /** Empty where the site is made without notes. */
  note: string
  /** Path from the project's root, and the line of the slide's first line in it. */
  file: string
  line: number
}

function toSlide(slide: SlideInfo, index: number, lang: Lang): Slide {
  return {
    lang,
    no: index + 1,
    alias: String(slide.frontmatter.routeAlias ?? ''),
    title: (slide.title ?? '').replaceAll('`', ''),
    layout: String(slide.frontmatter.layout ?? ''),
    minutes: Number(slide.frontmatter.minutes ?? 0),
    talks: slide.frontmatter.talks ?? {},
    sources: slide.frontmatter.sources ?? [],
    hasSources: Array.isArray(slide.frontmatter.sources),
    chapter: slide.frontmatter.chapter,
    continues: slide.frontmatter.continues,
    content: slide.content,
    note: withoutNotes() ? '' : slide.note ?? '',
    file: relative(root, slide.source.filepath),
    line: slide.source.start + 1,
  }
}

/**
 * The slides of a talk as Slidev shows them (tools/slidev/talk-length.ts):
 * numbered anew, each with the talk's minutes and what is said in it. A chapter
 * whose first slide is left out begins with the next one.
 *
 * @param slides the slides as they are written
 * @param length the talk
 */
export function slidesOfTalk(slides: Slide[], length: TalkLength): Slide[] {
  const told: Slide[] = []
  let begun: number | undefined
  for (const slide of slides) {
    begun = slide.chapter ?? begun
    const minutes = minutesIn(slide, length)
    if (minutes === undefined)
      continue
    told.push({ ...slide, no: told.length + 1, minutes, note: noteIn(slide.note, length), chapter: begun })
    begun = undefined
  }
  return told
}

/**
 * Reads a deck as Slidev does, chapters included.
 *
 * @param deck the language and entry file
 * @param length the talk; the whole one where none is named
 * @throws Error when a chapter cannot be read or a slide does not parse
 */
export async function loadSlides(deck: Deck, length: TalkLength = wholeTalk): Promise<Slide[]> {
  return slidesOfTalk(await readSlides(deck), length)
}

/**
 * Reads a deck as it is written: every slide, with the passages of all talks in
 * its note.
 *
 * @param deck the language and entry file
 * @throws Error when a chapter cannot be read or a slide does not parse
 */
export async function readSlides(deck: Deck): Promise<Slide[]> {
  const userRoot = dirname(deck.entry)
  const data = await load({ userRoot, roots: [userRoot] }, deck.entry)
  const errors = Object.values(data.markdownFiles).flatMap(file => file.errors ?? [])
  if (errors.length)
    throw new Error(errors.map(error => `${deck.entry}:${error.row}: ${error.message}`).join('\n'))
  return data.slides.map((slide, index) => toSlide(slide, index, deck.lang))
}

/** Reads a deck that is a text, such as the small decks of the checks' own tests. */
export async function parseSlides(markdown: string, lang: Lang): Promise<Slide[]> {
  const entry = join(root, `${lang}.md`)
  const data = await load({ userRoot: root, roots: [root] }, entry, { [entry]: markdown })
  return data.slides.map((slide, index) => toSlide(slide, index, lang))
}

/** The number of the chapter that each slide belongs to; what stands before the first chapter is chapter 0. */
export function chapterNumbers(slides: Slide[]): number[] {
  let current = 0
  return slides.map(slide => current = slide.chapter ?? current)
}

/** The slides of each chapter, in order. */
export function byChapter(slides: Slide[]): Map<number, Slide[]> {
  const of = chapterNumbers(slides)
  const chapters = new Map(of.map((number): [number, Slide[]] => [number, []]))
  slides.forEach((slide, i) => chapters.get(of[i]!)!.push(slide))
  return chapters
}
