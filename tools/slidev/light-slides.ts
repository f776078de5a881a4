import type { Plugin } from 'vite'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { root } from '../lib/paths.ts'

const notesModule = 'virtual:deck-notes'
/** Stands in that module until every slide was read. */
const placeholder = '__DECK_NOTES__'
const slideModule = /\.md__slidev_\d+\.frontmatter$/

/** What the script that comes with every page holds of a slide. */
export interface LightSlide {
  no: number
  /** The fields of its own; the headmatter's are in Slidev's configuration already. */
  frontmatter: Record<string, unknown>
  title: string
  /** Its rendered note. */
  note: string
}

/**
 * Reads what Slidev writes for a slide.
 *
 * @param code text of the module
 * @param headmatter of the deck, which Slidev repeats in each slide of the first chapter
 * @returns undefined when it is written otherwise than by Slidev 53.0.0
 */
export function readSlide(code: string, headmatter: Record<string, unknown>): LightSlide | undefined {
  const all = /^export const frontmatterData = (\{.*\})$/m.exec(code)?.[1]
  const slide = /^ *\.\.\.\((\{.*\})\),$/m.exec(code)?.[1]
  const no = Number(/^ *no: (\d+),$/m.exec(code)?.[1])
  if (!all || !slide || !no)
    return undefined
  const { title = '', noteHTML } = JSON.parse(slide)
  if (typeof noteHTML !== 'string')
    return undefined
  const own = Object.entries(JSON.parse(all)).filter(([name, value]) => !isDeepStrictEqual(value, headmatter[name]))
  return { no, frontmatter: Object.fromEntries(own), title, note: noteHTML }
}

/**
 * Shortens what every page loads of each slide: Slidev writes six getters,
 * fields for its editor and the headmatter beside what the player asks. The same
 * shape is put together by composables/slide-route.ts, which saves 6 kB (gzip)
 * of 120 slides; their notes, another 19 kB, become one script, loaded when a
 * presenter's page first asks (composables/deck-notes.ts).
 *
 * A build stops when Slidev writes its slides otherwise.
 *
 * @param slides how many slides the deck has
 * @param headmatter of the deck
 */
export function lightSlides(slides: number, headmatter: Record<string, unknown>): Plugin {
  const notes = Array.from<string | undefined>({ length: slides })
  return {
    name: 'deck:light-slides',
    apply: 'build',
    enforce: 'pre',
    resolveId(id) {
      if (id === notesModule)
        return `\0${notesModule}`
    },
    load(id) {
      if (id === `\0${notesModule}`)
        return `export default ${placeholder}`
    },
    transform(code, id) {
      if (!slideModule.test(id))
        return
      const slide = readSlide(code, headmatter)
      if (!slide)
        this.error(`Slidev writes ${id} otherwise than tools/slidev/light-slides.ts reads it: adjust it.`)
      notes[slide.no - 1] = slide.note
      return {
        code: `import { slideRoute } from ${JSON.stringify(join(root, 'composables/slide-route.ts'))}
export const meta = slideRoute(${slide.no}, ${JSON.stringify(slide.title)}, ${JSON.stringify(slide.frontmatter)})
export const frontmatter = meta.slide.frontmatter
export default frontmatter`,
        map: { mappings: '' },
      }
    },
    renderChunk(code) {
      if (!code.includes(placeholder))
        return
      if (notes.includes(undefined))
        this.error(`Slidev names the modules of ${notes.filter(note => note !== undefined).length} of ${slides} slides as tools/slidev/light-slides.ts expects: adjust it.`)
      return { code: code.replace(placeholder, () => JSON.stringify(notes)), map: null }
    },
  }
}
