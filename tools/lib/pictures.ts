import type { Browser } from 'playwright-chromium'
import type { Scheme } from './schemes.ts'
import type { Slide } from './slides.ts'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { canvas } from './canvas.ts'
import { openSlide } from './open-slide.ts'
import { schemes } from './schemes.ts'
import { byChapter } from './slides.ts'

/** Clicks that a picture stands for, and its name. */
const steps = [[0, 'first'], [99, 'last']] as const

const nameOf = ({ lang, alias }: Slide, scheme: Scheme, step: string) => `${lang}-${scheme}-${alias}-${step}.png`

/** Takes the pictures of slides in one scheme. */
async function takeScheme(browser: Browser, site: string, slides: Slide[], folder: string, scheme: Scheme): Promise<void> {
  const page = await browser.newPage({ viewport: canvas, colorScheme: scheme, reducedMotion: 'reduce', serviceWorkers: 'block' })
  try {
    for (const slide of slides) {
      for (const [clicks, step] of steps) {
        await openSlide(page, site, slide, clicks)
        await page.screenshot({ path: join(folder, nameOf(slide, scheme, step)) })
      }
    }
  } finally {
    await page.close()
  }
}

/** Puts pictures into one, as a grid, so that slides can be judged as one piece. */
async function joinPictures(browser: Browser, files: string[], columns: number, path: string): Promise<void> {
  // A page of a file may show files beside it; a page that was only set may not.
  const draft = `${path}.html`
  const page = await browser.newPage({ viewport: { width: 2 * canvas.width, height: 1000 } })
  try {
    writeFileSync(draft, `<!DOCTYPE html><style>body{margin:12px;display:grid;gap:12px;grid-template-columns:repeat(${columns},1fr);background:#888}img{width:100%;display:block}</style>${files.map(file => `<img src="${file}">`).join('')}`)
    await page.goto(pathToFileURL(draft).href)
    await page.screenshot({ path, fullPage: true })
  } finally {
    await page.close()
    rmSync(draft, { force: true })
  }
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
  for (const [chapter, all] of byChapter(slides)) {
    const taken = all.filter(slide => wanted(slide, chapter))
    if (!taken.length)
      continue
    for (const scheme of schemes)
      await takeScheme(browser, site, taken, folder, scheme)
    const files = taken.flatMap(slide => schemes.flatMap(scheme => steps.map(([, step]) => nameOf(slide, scheme, step))))
    await joinPictures(browser, files, schemes.length * steps.length, join(folder, `sheet-${taken[0]!.lang}-${chapter}.png`))
  }
}
