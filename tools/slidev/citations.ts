import type { Plugin } from 'vite'
import type { Source, SourceId } from '../../data/sources.ts'
import { join } from 'node:path'
import { sources } from '../../data/sources.ts'
import { root } from '../lib/paths.ts'

const virtual = 'virtual:deck-citations'
const slideModule = /@slidev\/slides\/(\d+)\/md$/

/**
 * Gives the foot of each slide what it shows of its sources, label and address,
 * in the script of that slide: all sources at once would be 5 kB (gzip) before
 * the first one. While the deck is being written it is all of data/sources.ts,
 * so that a new source is there at once.
 *
 * @param cited ids of the sources of each slide
 */
export function citations(cited: SourceId[][]): Plugin {
  let building = false
  return {
    name: 'deck:citations',
    enforce: 'pre',
    configResolved(config) {
      building = config.command === 'build'
    },
    resolveId(id) {
      if (id === virtual)
        return building ? `\0${virtual}` : join(root, 'data/sources.ts')
    },
    load(id) {
      if (id === `\0${virtual}`)
        return 'export const sources = {}'
    },
    transform(code, id) {
      const ids = building ? cited[Number(slideModule.exec(id)?.[1]) - 1] : undefined
      if (!ids?.length)
        return
      const shown = Object.fromEntries(ids.map((id) => {
        const { label, dated, date, url, slide }: Source = sources[id]
        return [id, { label, ...dated && { dated, date }, url, slide }]
      }))
      return { code: `import { sources } from ${JSON.stringify(virtual)}\nObject.assign(sources, ${JSON.stringify(shown)})\n${code}`, map: { mappings: '' } }
    },
  }
}
