import type { Paper } from './selection.ts'

/** A line under a slide: where a fact of it comes from. */
export interface SourceLine {
  text: string
  /** Where it can be read. */
  url?: string
}

/** A slide in the handout. */
export interface HandoutEntry {
  no: number
  title: string
  /** Its number in words. */
  number: string
  /** It goes on with the list of the slide before: the contents leave it out. */
  continued: boolean
  /** Paragraphs of what the speaker says. */
  said: string[]
  /** The answer kept for a likely question. */
  asked?: string
  sources: SourceLine[]
}

/** A chapter in the handout. */
export interface HandoutChapter {
  number: number
  title: string
  /** Head of its pages. */
  label: string
  entries: HandoutEntry[]
}

/** What the handout says beside the slides, in its language. */
export interface Handout {
  title: string
  about: string
  given: string
  /** How the answer to a likely question begins. */
  ifAsked: string
  chapters: HandoutChapter[]
}

/** Where a slide is found in the printed handout: the name of its destination. */
export const destinationOf = (no: number) => `handout-${no}`

/** A text as a CSS string. */
const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&').replaceAll('\n', ' ')}"`

/** Width and height of papers in mm, by their name in CSS. */
const sizes: Record<Paper, [width: number, height: number]> = { a4: [210, 297], letter: [215.9, 279.4] }

/** Margins in mm. */
const margin = { top: 17, side: 14, bottom: 16 }

/**
 * Sizes of paper and running heads: each chapter is a named page, since Chromium
 * knows no running strings (CSS GCPM).
 *
 * @param handout its words
 * @param paper what it is printed on
 */
export function pageRules(handout: Handout, paper: Paper): string {
  const { title, chapters } = handout
  const [width, height] = sizes[paper]
  const face = 'color: #46525f; font: 400 7.6pt "Pretendard";'
  return `
:root {
  --room-width: ${width - 2 * margin.side}mm;
  --room-height: ${height - margin.top - margin.bottom}mm;
}
@page {
  size: ${paper} portrait;
  margin: ${margin.top}mm ${margin.side}mm ${margin.bottom}mm;
  @top-left { content: ${quoted(title)}; ${face} }
  @bottom-right { content: counter(page) " / " counter(pages); ${face} }
}
${chapters.map(({ number, label }) => `@page chapter-${number} { @top-right { content: ${quoted(`${number}  ${label}`)}; ${face} } }
.chapter-${number} { page: chapter-${number}; }`).join('\n')}`
}
