import type { Browser, Page } from 'playwright-chromium'
import type { Slide } from '../../lib/slides.ts'
import type { Poster } from './poster.ts'
import { canvas } from '../../lib/canvas.ts'
import { minified } from '../../lib/css.ts'
import { openSlide, waitForSlide } from '../../lib/open-slide.ts'
import { pageFunctions } from '../../lib/page-functions.ts'
import { serveBuild } from '../../lib/serve.ts'
import { cachedTaking } from './cached-taking.ts'
import * as inPage from './in-page.ts'
import * as posterInPage from './poster.ts'

/** How many pages take posters of one language at the same time. */
const pagesAtOnce = 2

/** Opens a slide without loading the page anew, as the Back button does. */
export async function turnTo(page: Page, path: string, no: number): Promise<void> {
  await page.evaluate((path) => {
    history.pushState({}, '', path)
    dispatchEvent(new PopStateEvent('popstate'))
  }, path)
  await waitForSlide(page, no)
}

/**
 * Opens slides from a queue, which other pages share, until it is empty; only
 * the first loads the page.
 *
 * @throws Error that names the slide which did not stand, and why
 */
async function* opened(page: Page, site: string, base: string, queue: Slide[]): AsyncGenerator<Slide> {
  let fault: string | undefined
  page.on('pageerror', error => fault = error.message)
  // Vue says there what went wrong while it drew a component.
  page.on('console', message => fault = message.type() === 'error' ? message.text().split('\n')[0] : fault)
  let isOpen = false
  for (let slide = queue.shift(); slide; slide = queue.shift()) {
    const { lang, alias, no } = slide
    await (isOpen ? turnTo(page, `${base}${lang}/${alias}`, no) : openSlide(page, site, slide)).catch((error: Error) => {
      throw new Error(`${lang}: slide ${no} (${alias}) does not show: ${fault ?? error.message.split('\n')[0]}`, { cause: error })
    })
    isOpen = true
    yield slide
  }
}

/**
 * Takes the poster of every slide of a language from its build; a build that
 * was seen before is answered from the cache.
 *
 * @param browser gives a browser, and is asked only where something has to be taken
 * @param out folder of the site, of which the language's build is a part
 * @param base path of the site
 * @param slides the slides of one language
 * @returns the posters in the order of the slides, and whether they had to be taken
 * @throws Error that names the slide which did not stand, and why
 */
export function takePosters(browser: () => Promise<Browser>, out: string, base: string, slides: Slide[]): Promise<{ made: Poster[], taken: boolean }> {
  const { lang } = slides[0]!
  return cachedTaking<Poster[]>('posters', lang, out, ['lib/open-slide.ts', 'site/prerender/poster.ts', 'site/prerender/take-posters.ts'], async () => {
    const server = await serveBuild(out, base)
    const posters: Poster[] = []
    const queue = [...slides]
    try {
      const running = await browser()
      await Promise.all(Array.from({ length: Math.min(pagesAtOnce, slides.length) }, async () => {
        // A context of its own, so that no window follows another; as large as the canvas, since components measure themselves in it.
        const page = await running.newPage({ viewport: canvas, reducedMotion: 'reduce', colorScheme: 'light', serviceWorkers: 'block' })
        try {
          await page.addInitScript(pageFunctions(inPage, posterInPage))
          for await (const slide of opened(page, server.url, base, queue)) {
            const poster = await page.evaluate(posterInPage.takePoster, slide.no)
            // The browser writes rules out at length: an eighth of a page.
            posters[slide.no - 1] = { ...poster, css: minified(poster.css, `the styles of ${lang}/${slide.alias}`) }
          }
        } finally {
          await page.close()
        }
      }))
    } finally {
      await server.close()
    }
    return posters
  })
}
