import type { Chapter } from '../../data/chapters.ts'
import type { GlossaryEntry } from '../../data/glossary.ts'
import type { Lang } from '../../data/types.ts'
import type { TalkLength } from '../../model/talk/lengths.ts'
import type { Slide } from '../../tools/lib/slides.ts'
import type { Finding } from '../finding.ts'
import type { InnerLink, ShownText } from './read-data.ts'

/** A file that is neither a page nor data, as text. */
export interface CodeFile {
  path: string
  text: string
}

/** All that the rules on the sources look at. */
export interface DeckSources {
  /** The slides of the whole talk. */
  slides: Record<Lang, Slide[]>
  /** The slides as they are written, with what only shorter talks say. */
  written: Record<Lang, Slide[]>
  /** The lengths of the talk, and how many minutes each may miss its own by. */
  talks: { length: TalkLength, tolerance: number }[]
  /** Ids of the sources in data/sources/. */
  sourceIds: string[]
  /** Ids that stand beside values in data/. */
  shownSourceIds: string[]
  chapters: Chapter[]
  /** Names of the files in layouts/. */
  layouts: string[]
  /** Components, layouts and composables, where no number of the talk may stand. */
  code: CodeFile[]
  glossary: GlossaryEntry[]
  /** Texts of data/ and locales/ that components show. */
  texts: ShownText[]
  /** Slides that data/ and components link to. */
  links: InnerLink[]
  /** How many parts each long list has in a talk, by component and subject. */
  parts: (slides: Slide[], length: TalkLength) => Record<string, number>
}

/** A rule on the parsed slides. */
export interface SourceRule {
  id: string
  find: (deck: DeckSources) => Finding[]
}

/** Layouts that carry a moment of the talk but no content of their own. */
const frameLayouts = new Set(['cover', 'chapter', 'end'])

/** A slide that makes a claim; cover, chapter and end slides do not. */
export const isContent = (slide: Slide) => !frameLayouts.has(slide.layout)

/** Names a slide in a finding, with the place in its file. */
export function where(slide: Slide): Pick<Finding, 'lang' | 'slide' | 'at'> {
  return { lang: slide.lang, slide: slide.alias || `slide ${slide.no}`, at: `${slide.file}:${slide.line}` }
}

/** Component tags of a slide in order, Slidev's click helpers included. */
export function componentTags(markdown: string): string[] {
  return [...withoutCode(markdown).matchAll(/<((?:[A-Z]|v-)[\w.]*)/g)].map(match => match[1]!)
}

/** Opening lines of the fences of a slide: language and options. */
export function fenceInfos(markdown: string): string[] {
  return markdown.split('\n').filter(line => /^ *`{3,}./.test(line)).map(line => line.replace(/^[ `]*/, ''))
}

/** Markdown with code fences and inline code left out: what is shown, not run. */
export function withoutCode(markdown: string): string {
  let fence = ''
  const lines = markdown.split('\n').filter((line) => {
    const ticks = line.match(/^ *(`{3,})/)?.[1] ?? ''
    if (!fence && ticks) {
      fence = ticks
      return false
    }
    if (fence && ticks === fence && line.trim() === ticks) {
      fence = ''
      return false
    }
    return !fence
  })
  return lines.join('\n').replace(/`[^`\n]*`/g, '')
}
