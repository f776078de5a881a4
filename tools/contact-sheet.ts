import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { defineCommand } from 'citty'
import { chromium } from 'playwright-chromium'
import { toTalkLength } from '../model/talk/lengths.ts'
import { ensureBrowser, launchArgs } from './lib/browser.ts'
import { decks, siteBase } from './lib/decks.ts'
import { root } from './lib/paths.ts'
import { takePictures } from './lib/pictures.ts'
import { runTool } from './lib/run-tool.ts'
import { serveStatic } from './lib/serve.ts'
import { loadSlides } from './lib/slides.ts'
import { talkFolder, talkOption } from './lib/talk.ts'

const folder = join(root, 'contact-sheet')

const command = defineCommand({
  meta: { name: 'npm run contact-sheet', description: 'Takes a picture of every slide of the finished site (first and last click, both schemes) and a sheet for each chapter, into contact-sheet/.' },
  args: {
    lang: { type: 'string', description: 'en or ko; both without it' },
    chapter: { type: 'string', description: 'number of a chapter, 0 to 9' },
    slide: { type: 'string', description: 'names (routeAlias) of slides, with commas between' },
    talk: talkOption,
  },
  async run({ args }) {
    const length = toTalkLength(args.talk)
    const site = talkFolder(length)
    if (!existsSync(join(site, 'index.html')))
      throw new Error(`There is no finished site in ${site}. Run "npm run build" first, with the same --talk.`)
    const names = args.slide?.split(',')
    const server = await serveStatic(site, siteBase())
    const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: launchArgs })
    for (const deck of decks.filter(deck => !args.lang || deck.lang === args.lang)) {
      const slides = await loadSlides(deck, length)
      await takePictures(browser, server.url, slides, folder, ({ alias }, chapter) =>
        (!names || names.includes(alias)) && (!args.chapter || chapter === Number(args.chapter)))
    }
    await browser.close()
    await server.close()
    console.log(`The pictures are in ${folder}.`)
  },
})

await runTool(command)
