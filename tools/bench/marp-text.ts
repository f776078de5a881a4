import type { Slide } from '../lib/slides.ts'
import type { Poster } from '../site/prerender/poster.ts'
import { parse } from 'node-html-parser'
import { parseNote } from '../../model/notes.ts'

/** Characters that Markdown would take for its own. */
const escape = (text: string) => text.replace(/[\\`*_[\]<>#|~$]/g, character => `\\${character}`)

/**
 * What a slide shows, block by block, without its claim and foot.
 *
 * @param poster the slide as HTML
 */
export function shownText(poster: Poster): string[] {
  const slide = parse(poster.html).querySelector('.slidev-layout')
  slide?.querySelectorAll('h1, [data-foot], title, desc, style, option, .said').forEach(part => part.remove())
  return (slide?.structuredText ?? '').split('\n').map(line => line.replace(/\s+/g, ' ').trim()).filter(Boolean)
}

/**
 * A deck as Markdown for Marp, with the same claims, texts and notes. Its
 * pictures are text there: Marp has none of its own.
 *
 * @param title of the deck
 * @param slides in their order
 * @param posters of these slides
 */
export function marpText(title: string, slides: Slide[], posters: Poster[]): string {
  const pages = slides.map((slide, i) => [
    `# ${escape(slide.title)}`,
    ...shownText(posters[i]!).map(line => `- ${escape(line)}`),
    `\n<!--\n${parseNote(slide.note, slide.lang).spoken.replaceAll('--', '')}\n-->`,
  ].join('\n'))
  return `---\nmarp: true\ntitle: ${JSON.stringify(title)}\npaginate: true\n---\n\n${pages.join('\n\n---\n\n')}\n`
}
