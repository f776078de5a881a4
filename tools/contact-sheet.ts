import { join } from 'node:path'
import { langs } from '../data/types.ts'
import { toTalkLength } from '../model/talk/lengths.ts'
import { browse } from './lib/browse.ts'
import { decks } from './lib/decks.ts'
import { chosen, chosenChapter, langOption } from './lib/options.ts'
import { root } from './lib/paths.ts'
import { takePictures } from './lib/pictures.ts'
import { defineTool, runTool } from './lib/run-tool.ts'
import { siteBase } from './lib/site-address.ts'
import { loadSlides } from './lib/slides.ts'
import { finishedSite, talkOption } from './lib/talk.ts'

const folder = join(root, 'contact-sheet')

const command = defineTool({
  meta: { name: 'npm run contact-sheet --', description: 'Takes a picture of every slide of the finished site (first and last click, both schemes) and a sheet for each chapter, into contact-sheet/.' },
  args: {
    lang: langOption,
    chapter: { type: 'string', description: 'Number of a chapter; all without it' },
    slide: { type: 'string', description: 'Names (routeAlias) of slides, with commas between; all without it' },
    talk: talkOption,
  },
  async run({ args }) {
    const length = toTalkLength(args.talk)
    const chosenLangs = chosen('lang', args.lang, langs)
    const chapter = chosenChapter(args.chapter)
    const told = await Promise.all(decks.filter(({ lang }) => chosenLangs.includes(lang)).map(deck => loadSlides(deck, length)))
    const names = args.slide?.split(',').map(name => name.trim())
    const strange = names?.filter(name => !told.flat().some(({ alias }) => alias === name))
    if (strange?.length)
      throw new Error(`The talk has no slide of the name ${strange.join(', ')}: expected the routeAlias of a slide, as in its address.`)
    await browse({ folder: finishedSite(length), base: siteBase() }, async (browser, address) => {
      for (const slides of told) {
        await takePictures(browser, address, slides, folder, (slide, of) =>
          (!names || names.includes(slide.alias)) && (chapter === undefined || of === chapter))
      }
    })
    console.log(`The pictures are in ${folder}.`)
  },
})

await runTool(command)
