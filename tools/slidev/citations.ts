import type { Plugin } from 'vite'
import { join } from 'node:path'
import { sources } from '../../data/sources.ts'
import { root } from '../lib/paths.ts'

const virtual = 'virtual:deck-citations'

/**
 * Gives the foot of the slides what it shows of a source, label and address:
 * titles and publishers would double what the first slide loads of them.
 * While the deck is being written it is all of data/sources.ts, so that a new
 * source is there at once.
 */
export function citations(): Plugin {
  let building = false
  return {
    name: 'deck:citations',
    configResolved(config) {
      building = config.command === 'build'
    },
    resolveId(id) {
      if (id === virtual)
        return building ? `\0${virtual}` : join(root, 'data/sources.ts')
    },
    load(id) {
      if (id !== `\0${virtual}`)
        return
      const shown = Object.fromEntries(Object.entries(sources).map(([id, { label, dated, date, url, slide }]) => [id, { label, ...dated && { dated, date }, url, slide }]))
      return `export const sources = ${JSON.stringify(shown)}`
    },
  }
}
