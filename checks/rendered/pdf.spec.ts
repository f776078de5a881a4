import type { PDFDict } from 'pdf-lib'
import type { Deck } from '../../tools/lib/decks.ts'
import type { PdfExpectation } from './pdf.ts'
import { Buffer } from 'node:buffer'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument, PDFName } from 'pdf-lib'
import { parseNote } from '../../model/notes.ts'
import { decks } from '../../tools/lib/decks.ts'
import { serveStatic } from '../../tools/lib/serve.ts'
import { loadSlides } from '../../tools/lib/slides.ts'
import { hasProgram } from '../../tools/lib/system-tools.ts'
import { makeSlidesPdf } from '../../tools/pdf/make-pdf.ts'
import { pagesOf } from '../../tools/pdf/print-page.ts'
import { expect, test } from '../fixtures.ts'
import { testBase, testSite } from '../site.ts'
import { pdfProblems, scratchPdf } from './pdf.ts'

const poppler = await hasProgram('pdftotext', ['-v'])
test.skip(!poppler, 'poppler-utils is not installed')

const pathOf = (deck: Deck, kind: string) => join(testSite, deck.lang, `${kind}.pdf`)

async function expected(deck: Deck, kind: 'slides' | 'steps' | 'handout'): Promise<PdfExpectation> {
  const slides = await loadSlides(deck)
  const common = { lang: deck.lang, titles: slides.map(slide => slide.title) }
  if (kind === 'handout') {
    const said = slides.flatMap(slide => parseNote(slide.note, deck.lang).spoken.split('\n\n'))
    return { ...common, texts: said.map(paragraph => paragraph.slice(0, 20)) }
  }
  const pages = slides.map(slide => pagesOf(slide, kind === 'steps'))
  const firstPages = pages.map((_, i) => pages.slice(0, i).reduce((sum, count) => sum + count, 0))
  return { ...common, firstPages, pages: firstPages.at(-1)! + pages.at(-1)!, bytes: kind === 'slides' ? 1_500_000 : undefined }
}

/** What a PDF is found out for when something is done to it. */
async function foundOut(deck: Deck, change: (document: PDFDocument) => void): Promise<string[]> {
  const document = await PDFDocument.load(readFileSync(pathOf(deck, 'slides')), { updateMetadata: false })
  change(document)
  const worse = scratchPdf(`worse-${deck.lang}-${test.info().testId}`)
  writeFileSync(worse, await document.save())
  const problems = await pdfProblems(worse, await expected(deck, 'slides'))
  rmSync(worse)
  return [...new Set(problems.map(line => line.split(' ')[0]!))]
}

for (const deck of decks) {
  // tools/test.ts prints steps and handout of one language, of both with --all.
  for (const kind of deck.lang === 'en' || process.env.CHECK_EVERYTHING ? ['slides', 'steps', 'handout'] as const : ['slides'] as const) {
    test(`${deck.lang} ${kind}.pdf`, async () => {
      expect((await pdfProblems(pathOf(deck, kind), await expected(deck, kind))).join('\n')).toBe('')
    })
  }
}

test.describe('a PDF is found out', () => {
  const deck = decks[0]!
  const catalog = (key: string) => (document: PDFDocument) => void document.catalog.delete(PDFName.of(key))
  const changes: [what: string, change: (document: PDFDocument) => void, found: string[]][] = [
    ['with a page too many', document => void document.addPage(), ['[pdf-pages]', '[pdf-blank]']],
    ['without tags', document => ['MarkInfo', 'StructTreeRoot'].forEach(key => catalog(key)(document)), ['[pdf-tagged]']],
    ['without a language', catalog('Lang'), ['[pdf-language]']],
    ['without an outline', catalog('Outlines'), ['[pdf-outline]']],
    ['without the places that its links lead to', catalog('Dests'), ['[pdf-links]']],
    ['without a subject', document => document.setSubject(''), ['[pdf-metadata]']],
    ['without texts for its figures', (document) => {
      for (const [, object] of document.context.enumerateIndirectObjects())
        (object as PDFDict).delete?.(PDFName.of('Alt'))
    }, ['[pdf-alt]']],
  ]
  for (const [what, change, found] of changes) {
    test(what, async () => {
      expect(await foundOut(deck, change)).toEqual(found)
    })
  }

  test('without one of its titles', async () => {
    const { titles, ...rest } = await expected(deck, 'slides')
    const found = await pdfProblems(pathOf(deck, 'slides'), { ...rest, titles, texts: ['No such words'] })
    expect(found.map(line => line.split(' ')[0])).toEqual(['[pdf-text]'])
  })
})

test.describe('printing', () => {
  const deck = decks[0]!

  test('gives the same bytes twice', async ({ browser, site }) => {
    const slides = await loadSlides(deck)
    const job = { site, deck, slides, numbers: slides.slice(0, 12).map(slide => slide.no), scheme: 'light', steps: false } as const
    const [one, two] = [await makeSlidesPdf(browser, job), await makeSlidesPdf(browser, job)]
    expect(Buffer.compare(one, two)).toBe(0)
  })

  test('stops at a slide whose script fails, and says where and why', async ({ browser }, { outputDir }) => {
    const slides = await loadSlides(deck)
    const copy = join(outputDir, 'broken-site')
    cpSync(testSite, copy, { recursive: true, filter: path => !path.endsWith('.pdf') })
    const assets = join(copy, deck.lang, 'assets')
    // Only the script of that slide holds the words that it alone says.
    const broken = slides[12]!
    const words = broken.title.split(/[:,]/)[0]!
    const script = readdirSync(assets).find(file => /^md-.*\.js$/.test(file) && readFileSync(join(assets, file), 'utf8').includes(words))
    expect(script).toBeDefined()
    writeFileSync(join(assets, script!), 'throw new Error("broken on purpose")')
    const server = await serveStatic(copy, testBase)
    const job = { site: server.url, deck, slides, numbers: [12, 13, 14], scheme: 'light', steps: false } as const
    await expect(makeSlidesPdf(browser, job)).rejects.toThrow(/^en: slide 1[2-4] \([\w-]+\): .*broken on purpose/)
    await server.close()
    expect(existsSync(pathOf(deck, 'slides'))).toBe(true)
  })
})
