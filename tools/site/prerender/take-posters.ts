import type { Browser, Page } from 'playwright-chromium'
import type { Slide } from '../../lib/slides.ts'
import type { Poster } from './poster.ts'
import { Buffer } from 'node:buffer'
import { transform } from 'lightningcss'
import { waitForSlide } from '../../lib/open-slide.ts'
import { serveStatic } from '../../lib/serve.ts'
import { cachedTaking } from './cached-taking.ts'
import { inPageScript } from './in-page.ts'
import { takePoster } from './poster.ts'

/** The canvas, as large as the window: sizes that components measure are those of the canvas then. */
export const canvas = { width: 980, height: 552 }

/** How many pages take posters of one language at the same time. */
const pagesAtOnce = 2

/** The browser writes rules out at length: an eighth of a page. */
function minified(css: string): string {
  return transform({ filename: 'poster.css', code: Buffer.from(css), minify: true }).code.toString()
}

/** Opens a slide without loading the page anew, as the Back button does. */
export async function turnTo(page: Page, path: string, no: number): Promise<void> {
  await page.evaluate((path) => {
    history.pushState({}, '', path)
    dispatchEvent(new PopStateEvent('popstate'))
  }, path)
  await waitForSlide(page, no)
}

/**
 * Takes the poster of every slide of a language from its build; a build that
 * was seen before is answered from the cache.
 *
 * @param browser a browser that runs
 * @param out folder of the site, of which the language's build is a part
 * @param base path of the site
 * @param slides the slides of one language
 * @returns the posters in the order of the slides, and whether they had to be taken
 */
export function takePosters(browser: () => Promise<Browser>, out: string, base: string, slides: Slide[]): Promise<{ made: Poster[], taken: boolean }> {
  const { lang } = slides[0]!
  return cachedTaking<Poster[]>('posters', lang, out, ['prerender/in-page.ts', 'prerender/poster.ts', 'prerender/take-posters.ts'], async () => {
    const server = await serveStatic(out, base, 0, true)
    const running = await browser()
    const posters: Poster[] = []
    try {
      const queue = [...slides]
      await Promise.all(Array.from({ length: pagesAtOnce }, async () => {
        // A context of its own, so that no window follows another.
        const page = await running.newPage({ viewport: canvas, reducedMotion: 'reduce', colorScheme: 'light', serviceWorkers: 'block' })
        await page.addInitScript(inPageScript)
        const first = queue.shift()
        if (!first)
          return page.close()
        await page.goto(`${server.url}${lang}/${first.alias}/`)
        await waitForSlide(page, first.no)
        for (let slide: Slide | undefined = first; slide; slide = queue.shift()) {
          if (slide !== first)
            await turnTo(page, `${base}${lang}/${slide.alias}`, slide.no)
          const poster = await page.evaluate(takePoster, slide.no)
          posters[slide.no - 1] = { ...poster, css: minified(poster.css) }
        }
        await page.close()
      }))
    } finally {
      await server.close()
    }
    return posters
  })
}
