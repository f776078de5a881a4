import type { Browser, Page } from 'playwright-chromium'
import type { Deck } from '../lib/decks.ts'
import type { Slide } from '../lib/slides.ts'
import type { Scheme } from './selection.ts'
import { parseNote } from '../../model/notes.ts'
import { talk } from '../../talk.config.ts'

/** Slidev rounds the height of its 16:9 canvas up. */
export const canvas = { width: 980, height: 552 }

/** What is printed from a served site. */
export interface PrintJob {
  /** Address of the site, ending with a slash. */
  site: string
  deck: Deck
  /** Every slide of the deck. */
  slides: Slide[]
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

/**
 * Prepares to open Slidev's print page, and hears what goes wrong on it, fonts
 * and files that do not come included. The slides have `patience` ms to stand
 * complete; `stopped` tells of the first fault.
 */
async function listen(browser: Browser, { site, deck, numbers, slides, scheme, steps }: PrintJob, pixels = 1, patience = 60_000): Promise<{ page: Page, faults: string[], open: () => Promise<void>, stopped: Promise<void> }> {
  const page = await browser.newPage({ viewport: canvas, deviceScaleFactor: pixels, colorScheme: scheme, reducedMotion: 'reduce', serviceWorkers: 'block' })
  // tsx names inner functions by a helper that a page does not have.
  await page.addInitScript('globalThis.__name = value => value')
  const faults: string[] = []
  let stop = () => {}
  const stopped = new Promise<void>(resolve => stop = resolve)
  const hear = (fault: string) => {
    faults.push(fault)
    stop()
  }
  page.on('pageerror', error => hear(error.message))
  page.on('console', message => message.type() === 'error' && hear(message.text()))
  page.on('requestfailed', request => hear(`${new URL(request.url()).pathname} did not load: ${request.failure()?.errorText}`))
  page.on('response', response => response.status() >= 400 && hear(`${new URL(response.url()).pathname}: HTTP ${response.status()}`))

  const range = numbers.length === slides.length ? '' : `&range=${numbers.join(',')}`
  const pages = numbers.reduce((sum, no) => sum + pagesOf(slides[no - 1]!, steps), 0)
  const open = async () => {
    await page.goto(`${site}${deck.lang}/print/?print=${steps ? 'clicks' : 'true'}${range}`)
    // Slidev's page for a slide that failed has no title.
    await page.waitForFunction(count => document.querySelectorAll('.print-slide-container:has(h1)').length >= count
      && !document.querySelector('.slidev-slide-loading'), pages, { timeout: patience })
    await page.waitForLoadState('networkidle')
    const fonts = await page.evaluate(async () => {
      await document.fonts.ready
      return [...document.fonts].filter(font => font.status === 'error').map(font => `${font.family} ${font.weight}`)
    })
    fonts.forEach(font => hear(`the font ${font} did not load`))
  }
  return { page, faults, open, stopped }
}

/** Opens the slides one by one until one of them does not stand; only when all of them together did not. */
async function findFault(browser: Browser, job: PrintJob): Promise<string | undefined> {
  let heard: string | undefined
  for (const no of job.numbers) {
    const { page, faults, open } = await listen(browser, { ...job, numbers: [no] }, 1, 5000)
    const late = await open().then(() => undefined, (error: Error) => error.message.split('\n')[0])
    await page.close()
    const named = `slide ${no} (${job.slides[no - 1]!.alias}): ${faults[0] ?? late}`
    if (late)
      return named
    // A neighbour that Slidev loads ahead may have failed: a slide that does not stand says more.
    if (faults.length)
      heard ??= named
  }
  return heard
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
  const { page, faults, open, stopped } = await listen(browser, job, pixels)
  const late = await Promise.race([open(), stopped]).then(() => undefined, (error: Error) => error.message.split('\n')[0])
  if (faults.length || late) {
    await page.close()
    const found = await findFault(browser, job)
    throw new PrintFault(`${job.deck.lang}: ${found ?? faults[0] ?? late}`)
  }
  await page.evaluate(mendPrintPage, {
    slides: Object.fromEntries(job.slides.map(slide => [slide.alias, slide.no])),
    lang: job.deck.lang,
    hosted: talk.site,
  })
  await page.emulateMedia({ media: 'screen', colorScheme: job.scheme, reducedMotion: 'reduce' })
  return page
}
