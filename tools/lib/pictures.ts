import type { Browser } from 'playwright-chromium'
import type { Slide } from './slides.ts'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openSlide } from './open-slide.ts'

/** The colour schemes that a reader may have. */
export const schemes = ['light', 'dark'] as const

/** One page with all pictures in a grid, so that the deck can be judged as one piece. */
function sheet(files: string[], columns: number): string {
  return `<!DOCTYPE html><style>body{margin:12px;display:grid;gap:12px;grid-template-columns:repeat(${columns},1fr);background:#888}img{width:100%;display:block}</style>${files.map(file => `<img src="${file}">`).join('')}`
}

/**
 * Takes a picture of each slide before its first and after its last click, in
 * both schemes, and one of all of them together (`sheet-<lang>-<scheme>.png`).
 *
 * @param browser a browser that runs
 * @param site address of the served site, ending with a slash
 * @param slides slides of one language
 * @param folder where the pictures go; it is made where it is missing
 */
export async function takePictures(browser: Browser, site: string, slides: Slide[], folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const lang = slides[0]?.lang
  for (const scheme of schemes) {
    const page = await browser.newPage({ viewport: { width: 980, height: 552 }, colorScheme: scheme, reducedMotion: 'reduce', serviceWorkers: 'block' })
    const files: string[] = []
    const shoot = async (slide: Slide, clicks: number, step: string) => {
      await openSlide(page, site, slide, clicks)
      const file = `${lang}-${scheme}-${slide.alias}-${step}.png`
      await page.screenshot({ path: join(folder, file) })
      files.push(file)
    }
    for (const slide of slides) {
      await shoot(slide, 0, 'first')
      await shoot(slide, 99, 'last')
    }
    writeFileSync(join(folder, `${lang}-${scheme}.html`), sheet(files, 4))
    await page.setViewportSize({ width: 1960, height: 1000 })
    await page.goto(`file://${join(folder, `${lang}-${scheme}.html`)}`)
    await page.screenshot({ path: join(folder, `sheet-${lang}-${scheme}.png`), fullPage: true })
    await page.close()
  }
}
