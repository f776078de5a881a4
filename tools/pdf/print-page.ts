import type { Browser, Page } from 'playwright-chromium'
import type { TalkLength } from '../../model/talk/lengths.ts'
import type { Deck } from '../lib/decks.ts'
import type { Scheme } from '../lib/schemes.ts'
import type { Slide } from '../lib/slides.ts'
import { parseNote } from '../../model/notes.ts'
import { talk } from '../../talk.config.ts'
import { canvas } from '../lib/canvas.ts'
import { pageFunctions } from '../lib/page-functions.ts'

/** What is printed from a served site. */
export interface PrintJob {
  /** Address of the site, ending with a slash. */
  site: string
  deck: Deck
  /** Every slide of the deck. */
  slides: Slide[]
  /** Length of the talk that they tell; the whole one where none is named. */
  length?: TalkLength
  /** Numbers of the slides to print. */
  numbers: readonly number[]
  scheme: Scheme
  /** A page for each click, not only for the last one. */
  steps: boolean
}

/** A slide that cannot be printed. */
export class PrintFault extends Error {}

/** How many pages a slide takes: one, or one before the first click and one for each. */
export const pagesOf = (slide: Slide, steps: boolean) => steps ? 1 + parseNote(slide.note, slide.lang).clicks : 1

/** How long slides may take to stand complete, in ms: the script that all of them share, and each of them. */
const patience = (pages: number) => 10_000 + 400 * pages

/** Slidev's print page, about to be opened. */
interface Opening {
  page: Page
  /** What has gone wrong on it so far, fonts and files that did not come included. */
  faults: string[]
  /** Opens it; done when every slide stands complete. */
  open: () => Promise<void>
  /** Done at the first fault. */
  stopped: Promise<void>
}

async function prepare(browser: Browser, { site, deck, numbers, slides, scheme, steps }: PrintJob, pixels = 1): Promise<Opening> {
  const page = await browser.newPage({ viewport: canvas, deviceScaleFactor: pixels, colorScheme: scheme, reducedMotion: 'reduce', serviceWorkers: 'block' })
  await page.addInitScript(pageFunctions())
  const faults: string[] = []
  let stop = () => {}
  const stopped = new Promise<void>(resolve => stop = resolve)
  const hear = (fault: string) => {
    faults.push(fault)
    stop()
  }
  page.on('pageerror', error => hear(error.message))
  // The console says of a file that did not come less than its response does.
  page.on('console', message => message.type() === 'error' && !message.text().startsWith('Failed to load resource') && hear(message.text()))
  page.on('requestfailed', request => hear(`${new URL(request.url()).pathname} did not load: ${request.failure()?.errorText}`))
  page.on('response', response => response.status() >= 400 && hear(`${new URL(response.url()).pathname}: HTTP ${response.status()}`))

  const range = numbers.length === slides.length ? '' : `&range=${numbers.join(',')}`
  const pages = numbers.reduce((sum, no) => sum + pagesOf(slides[no - 1]!, steps), 0)
  const open = async () => {
    await page.goto(`${site}${deck.lang}/print/?print=${steps ? 'clicks' : 'true'}${range}`)
    // Slidev's page for a slide that failed has no title.
    await page.waitForFunction(count => document.querySelectorAll('.print-slide-container:has(h1)').length >= count
      && !document.querySelector('.slidev-slide-loading'), pages, { timeout: patience(pages) })
    await page.waitForLoadState('networkidle')
    const shown = await page.locator('.print-slide-container').count()
    if (shown !== pages)
      hear(`Slidev shows ${shown} pages, expected ${pages}: one for each slide${steps ? ' and each [click] of its note' : ''}`)
    const fonts = await page.evaluate(async () => {
      await document.fonts.ready
      return [...document.fonts].filter(font => font.status === 'error').map(font => `${font.family} ${font.weight}`)
    })
    fonts.forEach(font => hear(`the font ${font} did not load`))
  }
  return { page, faults, open, stopped }
}

/** What keeps slides from being printed, in one line; undefined when all of them stand. */
async function faultOf(opening: Opening): Promise<string | undefined> {
  const late = await Promise.race([opening.open(), opening.stopped]).then(() => undefined, (error: Error) => error.message)
  return (opening.faults[0] ?? late)?.split('\n')[0]
}

/** The first slide that cannot be printed, and why, by halves; only when all of them together could not. */
async function findFault(browser: Browser, job: PrintJob): Promise<string | undefined> {
  const faultOfSome = async (numbers: readonly number[]) => {
    const opening = await prepare(browser, { ...job, numbers })
    const fault = await faultOf(opening)
    await opening.page.close()
    return fault
  }
  let suspects = job.numbers
  while (suspects.length > 1) {
    const middle = Math.ceil(suspects.length / 2)
    const first = suspects.slice(0, middle)
    suspects = await faultOfSome(first) ? first : suspects.slice(middle)
  }
  const [no] = suspects
  const fault = await faultOfSome([no!])
  return fault && `slide ${no} (${job.slides[no! - 1]!.alias}): ${fault}`
}

/**
 * Prepares Slidev's print page for paper: no blank page at the end, and links
 * between slides point to the page of the slide instead of an address. A link
 * to what is not printed leads to the hosted site, or nowhere when there is none.
 *
 * @param given what is printed and where the site is hosted
 * @param given.slides number of each `routeAlias`
 * @param given.lang the deck
 * @param given.hosted address of the hosted site, ending with a slash
 */
function mendPrintPage({ slides, lang, hosted }: { slides: Record<string, number>, lang: string, hosted?: string }): void {
  const style = document.createElement('style')
  style.textContent = `
    html, body, #app, #page-root { height: auto !important; overflow: visible !important; }
    #print-container { height: auto !important; }
    .print-slide-container:last-child { break-after: auto !important; }`
  document.head.append(style)
  // In a PDF a figure is one picture with a text in its place; what holds words of its own is a group.
  for (const figure of document.querySelectorAll('.print-slide-container figure:not([role])'))
    figure.setAttribute('role', 'group')
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.print-slide-container a[href]')) {
    const href = link.getAttribute('href')!
    if (/^(?:https?|mailto):/.test(href))
      continue
    const name = href.match(/^(?:.*\/)?#?\/?([\w-]+)\/?$/)?.[1]
    const no = name === undefined ? undefined : slides[name] ?? Number(name)
    const page = no && document.querySelector(`[id^="${String(no).padStart(3, '0')}-"]`)
    if (page)
      link.setAttribute('href', `#${page.id}`)
    else if (hosted && no)
      link.setAttribute('href', `${hosted}${lang}/${name}/`)
    else
      link.removeAttribute('href')
  }
}

/**
 * Opens the chosen slides on one page, each complete, ready to be printed.
 *
 * @param browser a running Chromium
 * @param job what is printed
 * @param pixels of the screen for each pixel of the canvas, for pictures
 * @returns the page; whoever asked for it closes it
 * @throws PrintFault that names the slide which did not stand, and why
 */
export async function openPrintPage(browser: Browser, job: PrintJob, pixels = 1): Promise<Page> {
  const opening = await prepare(browser, job, pixels)
  const { page } = opening
  const fault = await faultOf(opening)
  if (fault) {
    await page.close()
    throw new PrintFault(`${job.deck.lang}: ${await findFault(browser, job) ?? fault}`)
  }
  await page.evaluate(mendPrintPage, {
    slides: Object.fromEntries(job.slides.map(slide => [slide.alias, slide.no])),
    lang: job.deck.lang,
    hosted: talk.site,
  })
  await page.emulateMedia({ media: 'screen', colorScheme: job.scheme, reducedMotion: 'reduce' })
  return page
}
