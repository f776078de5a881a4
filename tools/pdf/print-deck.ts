import type { Browser, Page } from 'playwright-chromium'
import type { Slide } from '../lib/slides.ts'

/** Slidev rounds the height of its 16:9 canvas up. */
const canvas = { width: 980, height: 552 }

/**
 * Prepares Slidev's print page for paper: no blank page at the end, and links
 * between slides point to the page of the slide instead of an address.
 *
 * @param numbers slide number of each `routeAlias`
 */
function mendPrintPage(numbers: Record<string, number>): void {
  const style = document.createElement('style')
  style.textContent = `
    html, body, #app, #page-root { height: auto !important; overflow: visible !important; }
    #print-container { height: auto !important; }
    .print-slide-container:last-child { break-after: auto !important; }`
  document.head.append(style)
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.print-slide-container a[href]')) {
    const name = link.getAttribute('href')!.match(/^(?:.*\/)?#?\/?([\w-]+)\/?$/)?.[1]
    const no = name === undefined || /^https?:/.test(link.getAttribute('href')!) ? undefined : numbers[name] ?? Number(name)
    if (!no)
      continue
    const page = document.querySelector(`[id^="${String(no).padStart(3, '0')}-"]`)
    if (page)
      link.setAttribute('href', `#${page.id}`)
  }
}

/** Waits until every slide of the print page stands complete. */
async function waitForPrintPage(page: Page, slides: number): Promise<void> {
  await page.waitForFunction(count => document.querySelectorAll('.print-slide-container .slidev-layout').length >= count
    && !document.querySelector('.slidev-slide-loading'), slides)
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
}

/**
 * Prints a deck from the finished site: a page for each slide in its final
 * state, tagged, with an outline and working links.
 *
 * @param browser a running Chromium
 * @param site address of the served site, ending with a slash
 * @param slides the slides of the language to print
 * @returns the PDF as Chromium writes it, without the metadata
 */
export async function printDeck(browser: Browser, site: string, slides: Slide[]): Promise<Uint8Array> {
  const page = await browser.newPage({ viewport: canvas, colorScheme: 'light', reducedMotion: 'reduce', serviceWorkers: 'block' })
  await page.goto(`${site}${slides[0]!.lang}/print/?print=true`)
  await waitForPrintPage(page, slides.length)
  await page.evaluate(mendPrintPage, Object.fromEntries(slides.map(slide => [slide.alias, slide.no])))
  await page.emulateMedia({ media: 'screen', colorScheme: 'light', reducedMotion: 'reduce' })
  const pdf = await page.pdf({
    width: `${canvas.width}px`,
    height: `${canvas.height}px`,
    printBackground: true,
    preferCSSPageSize: true,
    tagged: true,
    outline: true,
  })
  await page.close()
  return pdf
}
