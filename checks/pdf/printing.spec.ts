import type { Selection } from '../../tools/pdf/selection.ts'
import { Buffer } from 'node:buffer'
import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { decks } from '../../tools/lib/decks.ts'
import { serveBuild } from '../../tools/lib/serve.ts'
import { loadSlides, parseSlides } from '../../tools/lib/slides.ts'
import { sourcesHash } from '../../tools/lib/sources-hash.ts'
import { exportSite } from '../../tools/pdf/export-site.ts'
import { makeSlidesPdf } from '../../tools/pdf/make-pdf.ts'
import { openHandout } from '../../tools/pdf/print-handout.ts'
import { openPrintPage, PrintFault } from '../../tools/pdf/print-page.ts'
import { wholeDeck } from '../../tools/pdf/selection.ts'
import { recallBuild } from '../../tools/site/site-build.ts'
import { faultyMarkdown, faultySite } from '../faulty/faulty-deck.ts'
import { expect, test } from '../fixtures.ts'
import { testBase, testSite } from '../site.ts'
import { printSome } from './print-some.ts'

const deck = decks[0]!

test('printing some slides gives their pages alone, and twice the same bytes', async ({ browser, site }) => {
  const [one, two] = [await printSome(browser, site), await printSome(browser, site)]
  expect(Buffer.compare(one.pdf, two.pdf)).toBe(0)
  expect((await PDFDocument.load(one.pdf)).getPageCount()).toBe(one.slides.length)
})

/** The size of every part of every slide on a page, by the slide's id. */
function partSizes(): Record<string, string[]> {
  const slides = [...document.querySelectorAll('.print-slide-container')]
  return Object.fromEntries(slides.map(slide => [slide.id, [...slide.querySelectorAll<HTMLElement>('*')]
    .filter(part => part.offsetParent)
    .map(part => `${part.tagName}.${part.className} ${part.offsetWidth} x ${part.offsetHeight}`)]))
}

test('the handout shows every slide as it is', async ({ browser, site }) => {
  const slides = await loadSlides(deck)
  const job = { site, deck, slides, numbers: slides.map(slide => slide.no), scheme: 'light', steps: false } as const
  const [page, handout] = await Promise.all([openPrintPage(browser, job), openHandout(browser, job, 'a4')])
  expect(await handout.evaluate(partSizes)).toEqual(await page.evaluate(partSizes))
  await Promise.all([page.close(), handout.close()])
})

test('printing names the slide that cannot be printed, and says why', async ({ browser }) => {
  const faulty = await parseSlides(faultyMarkdown, 'en')
  const server = await serveBuild(faultySite)
  const no = (alias: string) => faulty.find(slide => slide.alias === alias)!.no
  /** Prints a slide between two that can be printed. */
  const print = (alias: string) => makeSlidesPdf(browser, { site: server.url, deck, slides: faulty, numbers: ['clipped', alias, 'text-size'].map(no), scheme: 'light', steps: false })
  await expect(print('script')).rejects.toThrow(new PrintFault(`en: slide ${no('script')} (script): Error: broken on purpose`))
  await expect(print('font')).rejects.toThrow(new PrintFault(`en: slide ${no('font')} (font): /fonts/handwriting.woff2: HTTP 404`))
  await server.close()
})

test('an export that fails leaves the site as it is', async ({ page: _ }, { outputDir }) => {
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
