import type { PDFDict } from 'pdf-lib'
import type { Deck } from '../../tools/lib/decks.ts'
import type { Selection } from '../../tools/pdf/selection.ts'
import type { PdfExpectation } from './pdf.ts'
import { Buffer } from 'node:buffer'
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument, PDFName } from 'pdf-lib'
import { parseNote } from '../../model/notes.ts'
import { decks } from '../../tools/lib/decks.ts'
import { serveStatic } from '../../tools/lib/serve.ts'
import { loadSlides, parseSlides } from '../../tools/lib/slides.ts'
import { sourcesHash } from '../../tools/lib/sources-hash.ts'
import { hasProgram } from '../../tools/lib/system-tools.ts'
import { exportSite } from '../../tools/pdf/export-site.ts'
import { makeSlidesPdf } from '../../tools/pdf/make-pdf.ts'
import { pagesOf, PrintFault } from '../../tools/pdf/print-page.ts'
import { wholeDeck } from '../../tools/pdf/selection.ts'
import { recallBuild } from '../../tools/site/site-build.ts'
import { expect, test } from '../fixtures.ts'
import { testBase, testSite } from '../site.ts'
import { faultyMarkdown, faultySite } from './faulty-deck.ts'
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

  test('names the slide that cannot be printed, and says why', async ({ browser }) => {
    const faulty = await parseSlides(faultyMarkdown, 'en')
    const server = await serveStatic(faultySite, '/', 0, true)
    const no = (alias: string) => faulty.find(slide => slide.alias === alias)!.no
    /** Prints a slide between its neighbours. */
    const print = (alias: string) => makeSlidesPdf(browser, { site: server.url, deck, slides: faulty, numbers: [no(alias) - 1, no(alias), no(alias) + 1], scheme: 'light', steps: false })
    await expect(print('script')).rejects.toThrow(new PrintFault(`en: slide ${no('script')} (script): broken on purpose`))
    await expect(print('font')).rejects.toThrow(new PrintFault(`en: slide ${no('font')} (font): /fonts/handwriting.woff2: HTTP 404`))
    await server.close()
  })

  test('leaves a site as it is when a slide cannot be printed', async ({ page: _ }, { outputDir }) => {
    const copy = join(outputDir, 'broken-site')
    cpSync(testSite, copy, { recursive: true, filter: path => !path.endsWith('.pdf') })
    const [, , broken] = await loadSlides(deck)
    const { decks: { en } } = recallBuild(copy, sourcesHash(testBase))!
    const script = en.chunks.slides[broken!.no - 1]!.find(file => /\/md-/.test(file))!
    writeFileSync(join(copy, 'en', script), 'throw new Error("broken on purpose")')
    const files = () => readdirSync(copy, { recursive: true, encoding: 'utf8' }).sort()
    const before = files()
    const selection: Selection = { ...wholeDeck, langs: ['en'], kinds: ['slides'], range: '1-4' }
    await expect(exportSite({ base: testBase, out: copy }, selection)).rejects.toThrow(new PrintFault(`en: slide 3 (${broken!.alias}): slide failed to load Error: broken on purpose`))
    expect(files()).toEqual(before)
    rmSync(copy, { recursive: true })
  })
})
