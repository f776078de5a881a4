import type { Plugin } from 'vite'
import { join } from 'node:path'
import { root } from '../lib/paths.ts'

const virtual = 'virtual:deck-notes'
/** Stands in the virtual module until every slide was read. */
const placeholder = '__DECK_NOTES__'
const noteIn = /"noteHTML":("(?:[^"\\]|\\.)*")/
const endOfSlide = /no: (\d+),\s*\},\s*"?__clicksContext/

/**
 * Takes the notes out of the script that every page loads: Slidev puts the
 * rendered note of each slide there, a quarter of the script in this deck. They
 * become one chunk of their own, loaded when a presenter's page first asks
 * (composables/deck-notes.ts).
 *
 * @param slides how many slides the deck has
 */
export function lazyNotes(slides: number): Plugin {
  /** JSON text of each slide's note. */
  const notes = Array.from<string | undefined>({ length: slides })
  return {
    name: 'deck:lazy-notes',
    apply: 'build',
    enforce: 'pre',
    resolveId(id) {
      if (id === virtual)
        return `\0${virtual}`
    },
    load(id) {
      if (id === `\0${virtual}`)
        return `export default ${placeholder}`
    },
    transform(code, id) {
      const note = id.endsWith('frontmatter') ? noteIn.exec(code)?.[1] : undefined
      const no = endOfSlide.exec(code)?.[1]
      if (note === undefined || no === undefined)
        return
      notes[Number(no) - 1] = note
      return {
        code: `import { noteHtml as __noteHtml } from ${JSON.stringify(join(root, 'composables/deck-notes.ts'))}\n${code
          .replace(noteIn, '"noteHTML":""')
          // For Slidev's editor, which a build does not have; what the rest needs stays.
          .replace(/"frontmatterRaw":"(?:[^"\\]|\\.)*",?/, '')
          .replace(/"(?:content|note|raw|filepath)":"(?:[^"\\]|\\.)*",?/g, '')
          .replace(/"(?:start|sourceIndex|level)":\d+,?/g, '')
          .replace(/"images":\[[^\]]*\],?/, '')
          .replace(endOfSlide, match => `get noteHTML() { return __noteHtml(${no}) },\n${match}`)}`,
        map: { mappings: '' },
      }
    },
    renderChunk(code) {
      if (!code.includes(placeholder))
        return
      if (notes.includes(undefined))
        this.error(`Slidev wrote the notes of ${notes.filter(Boolean).length} of ${slides} slides where tools/slidev/lazy-notes.ts looks for them: adjust it.`)
      return { code: code.replace(placeholder, () => `[${notes.join(',\n')}]`), map: null }
    },
  }
}
