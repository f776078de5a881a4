import { join } from 'node:path'
import { defineCommand, runMain } from 'citty'
import { chromium } from 'playwright-chromium'
import { ensureBrowser, launchArgs } from './lib/browser.ts'
import { decks, siteBase } from './lib/decks.ts'
import { dist, root } from './lib/paths.ts'
import { takePictures } from './lib/pictures.ts'
import { serveStatic } from './lib/serve.ts'
import { loadSlides } from './lib/slides.ts'

const folder = join(root, 'contact-sheet')

const command = defineCommand({
  meta: { name: 'npm run contact-sheet', description: 'Takes a picture of every slide of the finished site (first and last click, both schemes) into contact-sheet/.' },
  args: {
    lang: { type: 'string', description: 'en or ko; both without it' },
    slide: { type: 'string', description: 'routeAlias of a single slide' },
  },
  async run({ args }) {
    const server = await serveStatic(dist, siteBase())
    const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: launchArgs })
    for (const deck of decks.filter(deck => !args.lang || deck.lang === args.lang)) {
      const slides = await loadSlides(deck)
      await takePictures(browser, server.url, slides.filter(slide => !args.slide || slide.alias === args.slide), folder)
    }
    await browser.close()
    await server.close()
    console.log(`The pictures are in ${folder}.`)
  },
})

await runMain(command)
