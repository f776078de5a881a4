import type { Slide } from '../../tools/lib/slides.ts'
import type { PdfKind } from '../../tools/site/pdfs.ts'
import type { PdfExpectation } from './pdf.ts'
import { parseNote } from '../../model/notes.ts'
import { pagesOf } from '../../tools/pdf/print-page.ts'

/** What is said on a slide, by the first words of each paragraph. */
const saidOf = (slide: Slide) => parseNote(slide.note, slide.lang).spoken.split('\n\n').filter(Boolean).map(paragraph => paragraph.slice(0, 20))

/**
 * What a PDF of slides must hold.
 *
 * @param slides those that were printed, of more than one chapter
 * @param kind what was made of them
 */
export function expectedOf(slides: Slide[], kind: PdfKind): PdfExpectation {
  const titles = slides.map(slide => slide.title)
  const common = { lang: slides[0]!.lang, titles }
  if (kind === 'handout') {
    return {
      ...common,
      texts: slides.flatMap(saidOf),
      front: 2,
      runningHead: 40,
      inOrder: slides.flatMap(slide => [slide.title, ...saidOf(slide)]),
    }
  }
  const counts = slides.map(slide => pagesOf(slide, kind === 'steps'))
  const firstPages = counts.map((_, i) => counts.slice(0, i).reduce((sum, count) => sum + count, 0))
  return {
    ...common,
    firstPages,
    pages: firstPages.at(-1)! + counts.at(-1)!,
    labels: slides.flatMap(({ no }, i) => Array.from({ length: counts[i]! }, (_, click) => kind === 'steps' ? `${no}.${click + 1}` : `${no}`)),
    inOrder: titles,
    bytes: kind === 'slides' ? 1_500_000 : undefined,
  }
}
