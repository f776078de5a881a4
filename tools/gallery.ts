import { join, relative } from 'node:path'
import { langs } from '../data/types.ts'
import { browse } from './lib/browse.ts'
import { buildGallery, galleries, gallerySite } from './lib/gallery.ts'
import { chosen, langOption } from './lib/options.ts'
import { root } from './lib/paths.ts'
import { takePictures } from './lib/pictures.ts'
import { defineTool, runTool } from './lib/run-tool.ts'
import { runPackage } from './lib/run.ts'
import { loadSlides } from './lib/slides.ts'
import { slidev } from './lib/slidev.ts'

const folder = join(root, 'contact-sheet', 'gallery')

/** Ports while it is being written; the talk has those below. */
const ports = { en: 3032, ko: 3033 }

/** Serves galleries until they are ended. */
async function serve(shown: typeof galleries): Promise<void> {
  await Promise.all(shown.map(async ({ lang, entry }) => {
    const { code } = await runPackage(slidev, [relative(root, entry), '--port', String(ports[lang])])
    if (code !== 0)
      throw new Error(`The server of the ${lang} gallery has ended (exit code ${code}): see the lines above.`)
  }))
}

const command = defineTool({
  meta: { name: 'npm run gallery --', description: 'Builds the gallery of layouts, figures and charts and takes its pictures (both languages and schemes) into contact-sheet/gallery/; --open serves it instead.' },
  args: {
    lang: langOption,
    slide: { type: 'string', description: 'Only slides whose routeAlias contains this' },
    open: { type: 'boolean', description: `Serves the gallery while you write, at localhost:${ports.en} (ko: ${ports.ko})` },
  },
  async run({ args }) {
    const chosenLangs = chosen('lang', args.lang, langs)
    const shown = galleries.filter(({ lang }) => chosenLangs.includes(lang))
    if (args.open)
      return serve(shown)
    const slides = await Promise.all(shown.map(async gallery => (await loadSlides(gallery)).filter(({ alias }) => alias.includes(args.slide ?? ''))))
    if (!slides.flat().length)
      throw new Error(`--slide is "${args.slide}": expected a part of a routeAlias in gallery.md.`)
    for (const gallery of shown)
      await buildGallery(gallery)
    await browse({ folder: gallerySite, isBuild: true }, async (browser, address) => {
      for (const some of slides)
        await takePictures(browser, address, some, folder)
    })
    console.log(`The pictures are in ${folder}.`)
  },
})

await runTool(command)
