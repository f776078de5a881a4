import type { Browser } from 'playwright-chromium'
import type { Slide } from '../../lib/slides.ts'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openSlide } from '../../lib/open-slide.ts'
import { serveBuild } from '../../lib/serve.ts'
import { turnTo } from './take-posters.ts'

/** What link previews show best. */
const viewport = { width: 1200, height: 630 }

/** Address of a slide's picture, from the site's path. */
const socialPicture = (slide: Slide): string => `social/${slide.lang}/${slide.alias}.png`

/**
 * Address of a slide's picture where there is one.
 *
 * @param out folder of the site
 * @param slide the slide
 * @returns the address from the site's path
 */
export const takenPicture = (out: string, slide: Slide): string | undefined => existsSync(join(out, socialPicture(slide))) ? socialPicture(slide) : undefined

/**
 * Takes the picture of each slide that a link preview shows: with all its
 * clicks done, in the light scheme.
 *
 * @param browser a browser that runs
 * @param out folder of the site, which gets the pictures
 * @param base path of the site
 * @param slides the slides of one language
 */
export async function takeSocialPictures(browser: Browser, out: string, base: string, slides: Slide[]): Promise<void> {
  const { lang } = slides[0]!
  mkdirSync(join(out, 'social', lang), { recursive: true })
  const page = await browser.newPage({ viewport, reducedMotion: 'reduce', colorScheme: 'light', serviceWorkers: 'block' })
  const server = await serveBuild(out, base)
  try {
    await openSlide(page, server.url, slides[0]!)
    for (const slide of slides) {
      await turnTo(page, `${base}${lang}/${slide.alias}?clicks=99`, slide.no)
      await page.screenshot({ path: join(out, socialPicture(slide)) })
    }
  } finally {
    await page.close()
    await server.close()
  }
}
