import { readFileSync } from 'node:fs'
import { PDFDict, PDFDocument } from 'pdf-lib'
import { blankPages } from './blank-pages.ts'
import { linkProblems, readLabels, readOutline } from './navigation.ts'
import { name, textOf } from './objects.ts'
import { poppler } from './poppler.ts'
import { structureProblems } from './structure.ts'
import { textProblems } from './text.ts'

/** Fonts that the deck brings; anything else in a PDF is a glyph that is missing from them. */
const ownFonts = /Pretendard|JetBrainsMono/

/** What a PDF must hold. */
export interface PdfExpectation {
  lang: string
  /** How many pages; a handout takes what it needs. */
  pages?: number
  /** Every slide in order: the way to it in the outline, and words that a reader must be able to search for. */
  titles: string[]
  /** More words that must be found, such as what the speaker says. */
  texts?: string[]
  /** Page of each slide, from 0, where it is known. */
  firstPages?: number[]
  /** How many pages stand before the first slide. */
  front?: number
  /** Number of each page as a viewer shows it. */
  labels?: string[]
  /** The most characters of a page that holds only its running head. */
  runningHead?: number
  /** Words that must be read aloud one after the other. */
  inOrder?: string[]
  /** The most bytes that the file may have. */
  bytes?: number
}

/**
 * Reads a PDF with poppler and pdf-lib and compares it with what it must hold.
 *
 * @param path the file
 * @returns a line for each thing that is wrong
 */
export async function pdfProblems(path: string, expected: PdfExpectation): Promise<string[]> {
  const { lang, pages, titles, firstPages, front, labels, bytes } = expected
  const file = readFileSync(path)
  const document = await PDFDocument.load(file, { updateMetadata: false })
  const problems: string[] = []
  const count = document.getPageCount()
  if (pages !== undefined && count !== pages)
    problems.push(`[pdf-pages] ${count} pages, expected ${pages}. Look for a blank page at the end or a slide that spills over.`)
  if (bytes !== undefined && file.length > bytes)
    problems.push(`[pdf-size] ${file.length} bytes, at most ${bytes}. Look for pictures where drawings would do.`)
  if (document.catalog.lookupMaybe(name('MarkInfo'), PDFDict)?.get(name('Marked'))?.toString() !== 'true')
    problems.push('[pdf-tagged] the file is not tagged. Print with tagged: true.')
  if (textOf(document.catalog.lookup(name('Lang'))) !== lang)
    problems.push(`[pdf-language] the file does not say that it is in "${lang}". See tools/pdf/metadata.ts.`)
  for (const field of ['Title', 'Author', 'Subject', 'Keywords'] as const) {
    if (!document[`get${field}`]())
      problems.push(`[pdf-metadata] ${field} is missing. See tools/pdf/metadata.ts.`)
  }

  const outline = readOutline(document)
  if (outline.map(({ title }) => title).join('\n') !== titles.join('\n'))
    problems.push(`[pdf-outline] its ${outline.length} entries are not the ${titles.length} slides. See outlineOf in tools/pdf/make-pdf.ts.`)
  outline.filter(({ page }, i) => firstPages ? page !== firstPages[i] : page < 0)
    .forEach(({ title, page }) => problems.push(`[pdf-outline] "${title}" leads to page ${page + 1}. See tools/pdf/make-pdf.ts.`))
  if (front !== undefined && outline[0]?.page !== front)
    problems.push(`[pdf-contents] the first slide is on page ${(outline[0]?.page ?? -1) + 1}, expected ${front + 1}: the contents take one page. See tools/pdf/handout.css.`)
  if (labels && readLabels(document).join(' ') !== labels.join(' '))
    problems.push('[pdf-labels] the pages are not numbered as the slides. See makeSlidesPdf in tools/pdf/make-pdf.ts.')
  problems.push(...structureProblems(document), ...linkProblems(document))

  problems.push(...await textProblems(path, expected))
  const fonts = (await poppler('pdffonts', [path])).toString().split('\n').slice(2).filter(Boolean)
  if (!fonts.length)
    problems.push('[pdf-fonts] the file has no font. Text must be text: look for pictures of it.')
  for (const font of fonts.filter(font => !ownFonts.test(font) || !font.includes('TrueType')))
    problems.push(`[pdf-fonts] ${font.trim().replace(/\s+/g, ' ')}. A character is missing from the deck's fonts (tools/fonts/characters.ts), or a font has no TrueType outlines.`)
  problems.push(...(await blankPages(path)).map(page => `[pdf-blank] page ${page} is blank. Look for a break too many.`))
  return problems.map(problem => problem.replace('] ', `] ${lang}: `))
}
