import type { Deck } from './lib/decks.ts'
import { rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { defineCommand } from 'citty'
import { chromium } from 'playwright-chromium'
import { ensureBrowser, launchArgs } from './lib/browser.ts'
import { cache, root } from './lib/paths.ts'
import { takePictures } from './lib/pictures.ts'
import { runTool } from './lib/run-tool.ts'
import { runPackage } from './lib/run.ts'
import { serveStatic } from './lib/serve.ts'
import { loadSlides } from './lib/slides.ts'

/** The gallery's entries lie in the root, since Slidev looks for components beside the entry. */
const galleries: Deck[] = [
  { lang: 'en', entry: join(root, 'gallery.md') },
  { lang: 'ko', entry: join(root, 'gallery.ko.md') },
]

/** Where the built gallery stands; it is no part of the site. */
const site = join(cache, 'gallery')
const folder = join(root, 'contact-sheet', 'gallery')

async function build({ lang, entry }: Deck): Promise<void> {
  const { code, output } = await runPackage('@slidev/cli/bin/slidev.mjs', ['build', relative(root, entry), '--base', `/${lang}/`, '--out', join(site, lang)], { quiet: true })
  if (code !== 0)
    throw new Error(`The ${lang} gallery did not build:\n${output}`)
}

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
    for (const gallery of shown) {
      rmSync(join(site, gallery.lang), { recursive: true, force: true })
      await build(gallery)
    }
    // Slidev's history router answers every address with the same page.
    const server = await serveStatic(site, '/', 0, true)
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
