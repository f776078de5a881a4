import { join, relative } from 'node:path'
import { defineCommand } from 'citty'
import { chromium } from 'playwright-chromium'
import { ensureBrowser, launchArgs } from './lib/browser.ts'
import { buildGallery, galleries, gallerySite } from './lib/gallery.ts'
import { root } from './lib/paths.ts'
import { takePictures } from './lib/pictures.ts'
import { runTool } from './lib/run-tool.ts'
import { runPackage } from './lib/run.ts'
import { serveStatic } from './lib/serve.ts'
import { loadSlides } from './lib/slides.ts'

const folder = join(root, 'contact-sheet', 'gallery')

const command = defineCommand({
  meta: { name: 'npm run gallery', description: 'Builds the gallery of layouts, figures and charts and takes its pictures (both languages and schemes) into contact-sheet/gallery/; --open serves it instead.' },
  args: {
    lang: { type: 'string', description: 'en or ko; both without it' },
    slide: { type: 'string', description: 'only slides whose routeAlias contains this' },
    open: { type: 'boolean', description: 'serve the gallery while you write, at localhost:3032 (ko: 3033)' },
  },
  async run({ args }) {
    const shown = galleries.filter(gallery => !args.lang || gallery.lang === args.lang)
    if (args.open) {
      await Promise.all(shown.map(({ lang, entry }) => runPackage('@slidev/cli/bin/slidev.mjs', [relative(root, entry), '--port', lang === 'en' ? '3032' : '3033'])))
      return
    }
    for (const gallery of shown)
      await buildGallery(gallery)
    // Slidev's history router answers every address with the same page.
    const server = await serveStatic(gallerySite, '/', 0, true)
    const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: launchArgs })
    for (const gallery of shown) {
      const slides = (await loadSlides(gallery)).filter(slide => slide.alias.includes(args.slide ?? ''))
      await takePictures(browser, server.url, slides, folder)
    }
    await browser.close()
    await server.close()
    console.log(`The pictures are in ${folder}.`)
  },
})

await runTool(command)
