import type { Lang } from '../../data/types.ts'
import type { Scheme } from '../lib/schemes.ts'
import type { Slide } from '../lib/slides.ts'
import { parseRangeString } from '@slidev/parser'
import { langs } from '../../data/types.ts'
import { chapterNumbers } from '../lib/slides.ts'
import { pdfKinds } from '../site/pdfs.ts'

/** What can be printed: PDFs, pictures of the slides, and a file for presentation programs. */
export const kinds = [...pdfKinds, 'png', 'pptx'] as const
export type Kind = typeof kinds[number]

export const papers = ['a4', 'letter'] as const
export type Paper = typeof papers[number]

/** What an export makes, and of which slides. */
export interface Selection {
  langs: Lang[]
  kinds: Kind[]
  scheme: Scheme
  paper: Paper
  /** Slide numbers as in `1,4-6`; all slides without it. */
  range?: string
  /** Number of a chapter; all chapters without it. */
  chapter?: number
}

/** The PDFs of the whole deck as the site links to them. */
export const wholeDeck: Selection = { langs: [...langs], kinds: [...pdfKinds], scheme: 'light', paper: 'a4' }

/**
 * The numbers of the slides that a selection names, in the order of the deck.
 *
 * @throws Error when it names no slide of the deck
 */
export function selectedNumbers(slides: Slide[], { range, chapter }: Pick<Selection, 'range' | 'chapter'>): number[] {
  if (range !== undefined && !/^\d+(?:-\d+)?(?:,\d+(?:-\d+)?)*$/.test(range))
    throw new Error(`--range is "${range}": expected slide numbers such as 5, 3-8 or 1,4-6.`)
  const of = chapterNumbers(slides)
  if (chapter !== undefined && !of.includes(chapter))
    throw new Error(`--chapter does not know "${chapter}". Known: ${[...new Set(of)].join(', ')}.`)
  const inRange = new Set(range === undefined ? slides.map(slide => slide.no) : parseRangeString(slides.length, range))
  const numbers = slides.map(slide => slide.no).filter(no => inRange.has(no) && (chapter === undefined || of[no - 1] === chapter))
  if (!numbers.length)
    throw new Error(`No slide is chosen: the deck has slides 1 to ${slides.length}.`)
  return numbers
}

/**
 * The name of a file, without its ending. The whole deck in its usual form has
 * the plain name, which the site links to; everything else says what it is.
 */
export function fileStem(kind: Kind, { scheme, paper, range, chapter }: Selection): string {
  return [
    // A presentation of the slides; its ending says for what.
    kind === 'pptx' ? 'slides' : kind,
    kind === 'handout' ? paper !== wholeDeck.paper && paper : scheme !== wholeDeck.scheme && scheme,
    chapter !== undefined && `chapter-${chapter}`,
    range?.replaceAll(',', '+'),
  ].filter(Boolean).join('-')
}
