import type { Slide } from './lib/slides.ts'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineCommand, runMain } from 'citty'
import { chromium } from 'playwright-chromium'
import { ensureBrowser, launchArgs } from './lib/browser.ts'
import { decks, siteBase } from './lib/decks.ts'
import { openSlide } from './lib/open-slide.ts'
import { dist, root } from './lib/paths.ts'
import { serveStatic } from './lib/serve.ts'
import { loadSlides } from './lib/slides.ts'

const folder = join(root, 'contact-sheet')
const schemes = ['light', 'dark'] as const

/** One page with all pictures in a grid, so that the deck can be judged as one piece. */
function sheet(files: string[], columns: number): string {
  return `<!DOCTYPE html><style>body{margin:12px;display:grid;gap:12px;grid-template-columns:repeat(${columns},1fr);background:#888}img{width:100%;display:block}</style>${files.map(file => `<img src="${file}">`).join('')}`
}

const command = defineCommand({
  meta: { name: 'npm run contact-sheet', description: 'Takes a picture of every slide of the finished site (first and last click, both schemes) into contact-sheet/.' },
  args: {
    lang: { type: 'string', description: 'en or ko; both without it' },
    slide: { type: 'string', description: 'routeAlias of a single slide' },
  },
  async run({ args }) {
    mkdirSync(folder, { recursive: true })
    const server = await serveStatic(dist, siteBase())
    const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: launchArgs })
    for (const deck of decks.filter(deck => !args.lang || deck.lang === args.lang)) {
      const slides = (await loadSlides(deck)).filter(slide => !args.slide || slide.alias === args.slide)
      for (const scheme of schemes) {
        const page = await browser.newPage({ viewport: { width: 980, height: 552 }, colorScheme: scheme, reducedMotion: 'reduce' })
        const files: string[] = []
        const shoot = async (slide: Slide, clicks: number, step: string) => {
          await openSlide(page, server.url, slide, clicks)
          const file = `${deck.lang}-${scheme}-${slide.alias}-${step}.png`
          await page.screenshot({ path: join(folder, file) })
          files.push(file)
        }
        for (const slide of slides) {
          await shoot(slide, 0, 'first')
          await shoot(slide, 99, 'last')
        }
        writeFileSync(join(folder, `${deck.lang}-${scheme}.html`), sheet(files, 4))
        await page.setViewportSize({ width: 1960, height: 1000 })
        await page.goto(`file://${join(folder, `${deck.lang}-${scheme}.html`)}`)
        await page.screenshot({ path: join(folder, `sheet-${deck.lang}-${scheme}.png`), fullPage: true })
        await page.close()
      }
    }
    await browser.close()
    await server.close()
    console.log(`The pictures are in ${folder}.`)
  },
})

await runMain(command)
