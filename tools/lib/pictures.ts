import type { Browser } from 'playwright-chromium'
import type { Slide } from './slides.ts'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openSlide } from './open-slide.ts'
import { byChapter } from './slides.ts'

/** The colour schemes that a reader may have. */
export const schemes = ['light', 'dark'] as const

/** Clicks that a picture stands for, and its name. */
const steps = [[0, 'first'], [99, 'last']] as const

/** One page with pictures in a grid, so that slides can be judged as one piece. */
function sheet(files: string[], columns: number): string {
  return `<!DOCTYPE html><style>body{margin:12px;display:grid;gap:12px;grid-template-columns:repeat(${columns},1fr);background:#888}img{width:100%;display:block}</style>${files.map(file => `<img src="${file}">`).join('')}`
}

/**
 * Takes a picture of each slide before its first and after its last click, in
 * both schemes, and one sheet for each chapter, a row for each slide
 * (`sheet-<lang>-<chapter>.png`).
 *
 * @param browser a browser that runs
 * @param site address of the served site, ending with a slash
 * @param slides slides of one language
 * @param folder where the pictures go; it is made where it is missing
 * @param wanted which slides to take; all without it
 */
export async function takePictures(browser: Browser, site: string, slides: Slide[], folder: string, wanted: (slide: Slide, chapter: number) => boolean = () => true): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const lang = slides[0]?.lang
  const nameOf = (slide: Slide, scheme: string, step: string) => `${lang}-${scheme}-${slide.alias}-${step}.png`
  for (const [chapter, all] of byChapter(slides)) {
    const taken = all.filter(slide => wanted(slide, chapter))
    if (!taken.length)
      continue
    for (const scheme of schemes) {
      const page = await browser.newPage({ viewport: { width: 980, height: 552 }, colorScheme: scheme, reducedMotion: 'reduce', serviceWorkers: 'block' })
      for (const slide of taken) {
        for (const [clicks, step] of steps) {
          await openSlide(page, site, slide, clicks)
          await page.screenshot({ path: join(folder, nameOf(slide, scheme, step)) })
        }
      }
      await page.close()
    }
    const page = await browser.newPage({ viewport: { width: 1960, height: 1000 } })
    const file = join(folder, `${lang}-${chapter}.html`)
    writeFileSync(file, sheet(taken.flatMap(slide => schemes.flatMap(scheme => steps.map(([, step]) => nameOf(slide, scheme, step)))), schemes.length * steps.length))
    await page.goto(`file://${file}`)
    await page.screenshot({ path: join(folder, `sheet-${lang}-${chapter}.png`), fullPage: true })
    await page.close()
  }
}
