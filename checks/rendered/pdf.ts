import { join } from 'node:path'
import { cache } from '../../tools/lib/paths.ts'
import { run } from '../../tools/lib/run.ts'

/** Fonts that the deck brings; anything else in a PDF is a glyph that is missing from them. */
const ownFonts = /Pretendard|JetBrainsMono/

/** What a PDF must hold. */
export interface PdfExpectation {
  pages: number
  lang: string
  /** Words that a reader must be able to search for: the titles of the slides. */
  titles: string[]
}

const output = async (program: string, args: string[]) => (await run(program, args, { quiet: true })).output
/** Text as it is compared: Markdown sets quotation marks as a printer does, and takes its own away. */
const squeeze = (text: string) => text.replace(/[\s`]+/g, '').replace(/[’‘]/g, '\'').replace(/[“”]/g, '"')

/**
 * Reads a PDF with poppler and compares it with what it must hold.
 *
 * @param path the file
 * @returns a line for each thing that is wrong
 */
export async function pdfProblems(path: string, { pages, lang, titles }: PdfExpectation): Promise<string[]> {
  const info = await output('pdfinfo', [path])
  const problems: string[] = []
  const field = (name: string) => info.match(new RegExp(`^${name}:\\s*(.*)$`, 'm'))?.[1]
  if (Number(field('Pages')) !== pages)
    problems.push(`[pdf-pages] ${lang}: ${field('Pages')} pages, ${pages} slides. Look for a blank page at the end or a slide that spills over.`)
  if (field('Tagged') !== 'yes')
    problems.push(`[pdf-tagged] ${lang}: the file is not tagged. Print with tagged: true.`)
  if (!field('Title') || !field('Author'))
    problems.push(`[pdf-metadata] ${lang}: title or author is missing. See tools/pdf/metadata.ts.`)

  const text = squeeze(await output('pdftotext', ['-raw', path, '-']))
  for (const title of titles.filter(title => !text.includes(squeeze(title))))
    problems.push(`[pdf-text] ${lang}: "${title}" cannot be found in the text. Check the fonts' character maps.`)

  const fonts = (await output('pdffonts', [path])).split('\n').slice(2).filter(Boolean)
  for (const font of fonts.filter(font => !ownFonts.test(font) || font.includes('Type 3')))
    problems.push(`[pdf-fonts] ${lang}: ${font.trim().replace(/\s+/g, ' ')}. A character is missing from the deck's fonts (tools/fonts/characters.ts), or a font has no TrueType outlines.`)
  return problems
}

/** Where a test may put a PDF that it made worse. */
export const scratchPdf = (name: string) => join(cache, `${name}.pdf`)
