import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { decks } from '../../tools/lib/decks.ts'
import { loadSlides } from '../../tools/lib/slides.ts'
import { hasProgram } from '../../tools/lib/system-tools.ts'
import { slidesPdf } from '../../tools/site/pdfs.ts'
import { expect, test } from '../fixtures.ts'
import { testSite, testTalk } from '../site.ts'
import { pdfProblems, scratchPdf } from './pdf.ts'

const poppler = await hasProgram('pdftotext', ['-v'])
test.skip(!poppler, 'poppler-utils is not installed')

for (const deck of decks) {
  const path = join(testSite, deck.lang, slidesPdf)
  const expected = async () => {
    const slides = await loadSlides(deck, testTalk)
    return { pages: slides.length, lang: deck.lang, titles: slides.map(slide => slide.title) }
  }

  test(`${deck.lang} slides.pdf`, async () => {
    expect((await pdfProblems(path, await expected())).join('\n')).toBe('')
  })

  test(`${deck.lang} slides.pdf with a page too many is found out`, async () => {
    const document = await PDFDocument.load(readFileSync(path))
    document.addPage()
    const worse = scratchPdf(`one-more-${deck.lang}`)
    writeFileSync(worse, await document.save())
    expect((await pdfProblems(worse, await expected())).map(line => line.split(' ')[0])).toEqual(['[pdf-pages]'])
  })

  test(`${deck.lang} slides.pdf without one of its titles is found out`, async () => {
    const { titles, ...rest } = await expected()
    const found = await pdfProblems(path, { ...rest, titles: [...titles, '없는 제목 No such title'] })
    expect(found.map(line => line.split(' ')[0])).toEqual(['[pdf-text]'])
  })
}
