import type { Browser } from 'playwright-chromium'
import type { Slide } from '../../lib/slides.ts'
import type { Stills } from './still.ts'
import { readingFolder } from '../../../model/player/address.ts'
import { canvas } from '../../lib/canvas.ts'
import { minified } from '../../lib/css.ts'
import { pageFunctions } from '../../lib/page-functions.ts'
import { serveBuild } from '../../lib/serve.ts'
import { cachedTaking } from '../prerender/cached-taking.ts'
import * as inPage from '../prerender/in-page.ts'
import * as stillInPage from './still.ts'

/** Room around a figure, in px of the canvas: its own margins are those of a slide. */
const room = 14

/**
 * Takes the figures of a language for its reading view from its build; a build
 * that was seen before is answered from the cache.
 *
 * @param browser gives a browser, and is asked only where something has to be taken
 * @param out folder of the site, of which the language's build is a part
 * @param base path of the site
 * @param slides the slides of one language
 * @returns the figures, and whether they had to be taken
 */
export function takeStills(browser: () => Promise<Browser>, out: string, base: string, slides: Slide[]): Promise<{ made: Stills, taken: boolean }> {
  const { lang } = slides[0]!
  return cachedTaking<Stills>('stills', lang, out, ['site/reading/still.ts', 'site/reading/take-stills.ts'], async () => {
    const page = await (await browser()).newPage({ viewport: canvas, reducedMotion: 'reduce', colorScheme: 'light', serviceWorkers: 'block' })
    const server = await serveBuild(out, base)
    try {
      await page.addInitScript(pageFunctions(inPage, stillInPage))
      await page.goto(`${server.url}${lang}/print/?print=true`)
      await page.waitForFunction(count => document.querySelectorAll('.print-slide-container .slidev-layout').length >= count
        && !document.querySelector('.slidev-slide-loading'), slides.length)
      await page.waitForLoadState('networkidle')
      await page.evaluate(() => document.fonts.ready)
      // What is nothing on paper (buttons) is nothing in a still either.
      await page.emulateMedia({ media: 'print', colorScheme: 'light', reducedMotion: 'reduce' })
      const stills = await page.evaluate(stillInPage.readStills, room)
      return { ...stills, css: minified(stills.css, `the styles of ${lang}/${readingFolder}/`) }
    } finally {
      await page.close()
      await server.close()
    }
  })
}
