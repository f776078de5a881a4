import type { PDFObject } from 'pdf-lib'
import type { OutlineEntry } from '../../tools/pdf/outline.ts'
import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib'
import { cache } from '../../tools/lib/paths.ts'
import { run } from '../../tools/lib/run.ts'
import { destinationPages } from '../../tools/pdf/outline.ts'

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
  /** The most bytes that the file may have. */
  bytes?: number
}

const output = async (program: string, args: string[]) => (await run(program, args, { quiet: true })).output
/** Text as it is compared: Markdown sets quotation marks as a printer does, and takes its own away. */
const squeeze = (text: string) => text.normalize('NFC').replace(/[\s`]+/g, '').replace(/[’‘]/g, '\'').replace(/[“”]/g, '"')
const textOf = (value: PDFObject | undefined) => value instanceof PDFHexString || value instanceof PDFString ? value.decodeText() : ''
const name = (text: string) => PDFName.of(text)

/** The outline as it is read: chapters and slides in order, each with its page. */
function readOutline(document: PDFDocument): Pick<OutlineEntry, 'title' | 'page'>[] {
  const pages = new Map(document.getPages().map((page, i) => [page.ref.toString(), i]))
  function read(parent: PDFDict | undefined): Pick<OutlineEntry, 'title' | 'page'>[] {
    const found = []
    for (let item = parent?.lookupMaybe(name('First'), PDFDict); item; item = item.lookupMaybe(name('Next'), PDFDict)) {
      found.push({ title: textOf(item.lookup(name('Title'))), page: pages.get(item.lookup(name('Dest'), PDFArray).get(0).toString()) ?? -1 }, ...read(item))
    }
    return found
  }
  return read(document.catalog.lookupMaybe(name('Outlines'), PDFDict))
}

/** Every element of the structure tree. */
function* structure(node: PDFObject | undefined, document: PDFDocument): Generator<PDFDict> {
  const value = document.context.lookup(node)
  if (value instanceof PDFArray) {
    for (const child of value.asArray())
      yield* structure(child, document)
  } else if (value instanceof PDFDict) {
    if (value.has(name('S')))
      yield value
    yield* structure(value.get(name('K')), document)
  }
}

function structureProblems(document: PDFDocument): string[] {
  const tree = [...structure(document.catalog.get(name('StructTreeRoot')), document)]
  const kind = (element: PDFDict) => element.get(name('S'))?.toString()
  const pages = new Map(document.getPages().map((page, i) => [page.ref.toString(), i + 1]))
  // An element names its page, or what it holds does.
  const pageOf = (element: PDFDict) => [element, ...structure(element.get(name('K')), document)].map(of => pages.get(String(of.get(name('Pg'))))).find(Boolean) ?? '?'
  const silent = tree.filter(element => kind(element) === '/Figure' && !textOf(element.lookup(name('Alt'))).trim())
  return [
    ...tree.some(element => kind(element) === '/H1') ? [] : ['[pdf-tagged] no heading is tagged. Print with tagged: true.'],
    ...silent.map(element => `[pdf-alt] page ${pageOf(element)}: a figure has no text in its place. Give its drawing a role and a name.`),
    ...tree.filter(element => kind(element) === '/Form').map(() => '[pdf-still] there is a button or a field. Nothing can be pressed in a PDF: leave it out where $renderContext is print.'),
  ]
}

/** Links: those inside must reach a page, those to the web must not lead back to the machine that printed. */
function linkProblems(document: PDFDocument): string[] {
  const destinations = destinationPages(document)
  const problems: string[] = []
  let inner = 0
  document.getPages().forEach((page, i) => {
    for (const annotation of page.node.Annots()?.asArray() ?? []) {
      const link = document.context.lookup(annotation, PDFDict)
      const target = link.lookup(name('Dest'))
      const uri = textOf(link.lookupMaybe(name('A'), PDFDict)?.lookup(name('URI')))
      if (target instanceof PDFName) {
        inner++
        if (destinations.get(target.decodeText()) === undefined)
          problems.push(`[pdf-links] page ${i + 1}: a link leads to "${target.decodeText()}", which is nowhere. See mendPrintPage in tools/pdf/print-page.ts.`)
      } else if (!/^(?:https?|mailto):/.test(uri) || /^https?:\/\/(?:127\.|localhost)/.test(uri)) {
        problems.push(`[pdf-links] page ${i + 1}: a link leads to "${uri}". Only the web and pages of the file can be reached.`)
      }
    }
  })
  return inner ? problems : [...problems, '[pdf-links] no link leads to another page of the file. See mendPrintPage in tools/pdf/print-page.ts.']
}

/** Pages on which nothing is drawn, by their number from 1. */
async function blankPages(path: string): Promise<number[]> {
  const { code, output: pictures } = await run('sh', ['-c', `pdftoppm -r 9 -gray "$1" | base64 -w0`, 'sh', path], { quiet: true })
  if (code !== 0)
    throw new Error(`pdftoppm could not draw ${path}.`)
  const bytes = Buffer.from(pictures, 'base64')
  const blank: number[] = []
  let page = 1
  for (let at = 0; at < bytes.length; page++) {
    const [head, width, height] = bytes.subarray(at, at + 40).toString('latin1').match(/^P5\s(\d+) (\d+)\s255\s/)!
    const from = at + head.length
    at = from + Number(width) * Number(height)
    const shades = bytes.subarray(from, at)
    if (shades.every(shade => Math.abs(shade - shades[0]!) < 4))
      blank.push(page)
  }
  return blank
}

/**
 * Reads a PDF with poppler and pdf-lib and compares it with what it must hold.
 *
 * @param path the file
 * @returns a line for each thing that is wrong
 */
export async function pdfProblems(path: string, { lang, pages, titles, texts = [], firstPages, bytes }: PdfExpectation): Promise<string[]> {
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
  problems.push(...structureProblems(document), ...linkProblems(document))

  const text = squeeze(await output('pdftotext', ['-raw', path, '-']))
  for (const words of [...titles, ...texts].filter(words => !text.includes(squeeze(words))))
    problems.push(`[pdf-text] "${words}" cannot be found in the text. Check the fonts' character maps.`)
  const fonts = (await output('pdffonts', [path])).split('\n').slice(2).filter(Boolean)
  for (const font of fonts.filter(font => !ownFonts.test(font) || !font.includes('TrueType')))
    problems.push(`[pdf-fonts] ${font.trim().replace(/\s+/g, ' ')}. A character is missing from the deck's fonts (tools/fonts/characters.ts), or a font has no TrueType outlines.`)
  problems.push(...(await blankPages(path)).map(page => `[pdf-blank] page ${page} is blank. Look for a break too many.`))
  return problems.map(problem => problem.replace('] ', `] ${lang}: `))
}

/** Where a test may put a PDF that it made worse. */
export const scratchPdf = (file: string) => join(cache, `${file}.pdf`)
