import type { Manifest } from 'vite'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where Vite writes what became of which module, in the folder of a build. */
const manifestFile = '.vite/manifest.json'

/** Scripts of a deck by the page that needs them, as paths from the deck's folder. */
export interface Chunks {
  /** What every slide's page loads. */
  play: string[]
  /** What each slide adds to that, by its number minus one. */
  slides: string[][]
}

/**
 * Reads from a build which scripts the first view of each slide needs, so that
 * its page can ask for all of them at once.
 *
 * @param folder folder of a language's build
 * @param slides how many slides the deck has
 * @throws Error when Slidev or Vite names its modules otherwise
 */
export function readChunks(folder: string, slides: number): Chunks {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, manifestFile), 'utf8'))
  const keyOf = (ending: string) => {
    const key = Object.keys(manifest).find(key => key.endsWith(ending))
    if (!key)
      throw new Error(`The build's manifest names no module that ends with "${ending}": adjust tools/site/chunks.ts.`)
    return key
  }
  const closure = (key: string, found = new Set<string>()): Set<string> => {
    const entry = manifest[key]
    if (!entry || found.has(entry.file))
      return found
    found.add(entry.file)
    entry.imports?.forEach(of => closure(of, found))
    return found
  }
  const play = closure(keyOf('components/player/PlayPage.vue'), closure('index.html'))
  return {
    play: [...play],
    slides: Array.from({ length: slides }, (_, i) => [...closure(keyOf(`@slidev/slides/${i + 1}/md`))].filter(file => !play.has(file))),
  }
}
