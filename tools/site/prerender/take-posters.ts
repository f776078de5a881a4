import type { Browser, Page } from 'playwright-chromium'
import type { Slide } from '../../lib/slides.ts'
import type { Poster } from './poster.ts'
import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { transform } from 'lightningcss'
import { waitForSlide } from '../../lib/open-slide.ts'
import { cache, root } from '../../lib/paths.ts'
import { serveStatic } from '../../lib/serve.ts'
import { takePoster } from './poster.ts'

/** The canvas: sizes that components measure are those of the canvas then. */
const viewport = { width: 980, height: 552 }

/** How many pages take posters of one language at the same time. */
const pagesAtOnce = 2

/** Fingerprint of everything that a poster is made of: the build of its language and the code that takes it. */
function fingerprint(folder: string): string {
  const hash = createHash('sha256')
  for (const file of ['prerender/poster.ts', 'prerender/take-posters.ts'])
    hash.update(readFileSync(join(root, 'tools/site', file)))
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (/\.(?:js|css|html)$/.test(file))
      hash.update(file).update(readFileSync(join(folder, file)))
  }
  return hash.digest('hex').slice(0, 16)
}

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
export async function takePosters(browser: () => Promise<Browser>, out: string, base: string, slides: Slide[]): Promise<{ posters: Poster[], taken: boolean }> {
  const lang = slides[0]!.lang
  const cached = join(cache, 'posters', `${lang}-${fingerprint(join(out, lang))}.json`)
  if (existsSync(cached))
    return { posters: JSON.parse(readFileSync(cached, 'utf8')), taken: false }

  const server = await serveStatic(out, base, 0, true)
  const running = await browser()
  const posters: Poster[] = []
  try {
    const queue = [...slides]
    await Promise.all(Array.from({ length: pagesAtOnce }, async () => {
      // A context of its own, so that no window follows another.
      const page = await running.newPage({ viewport, reducedMotion: 'reduce', colorScheme: 'light', serviceWorkers: 'block' })
      // tsx wraps named functions for its stack traces; in the page there is no such wrapper.
      await page.addInitScript('globalThis.__name = value => value')
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
  mkdirSync(join(cache, 'posters'), { recursive: true })
  writeFileSync(cached, JSON.stringify(posters))
  return { posters, taken: true }
}
