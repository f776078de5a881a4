import type { Plugin } from 'vite'
import { readFile } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'

const globModule = /\.slidev\/virtual\/import-glob\.\w+\.ts$/

/** How long a writer may take, in ms; it writes a line. */
const longest = 5000

/**
 * Waits for the modules with import globs that Slidev writes while it builds.
 *
 * Every run of Slidev writes them anew, to the same files with the same words
 * (createMakeAbsoluteImportGlob of @slidev/cli 53, by writeFileSync, which
 * empties a file first). Two languages are built at once, so that one could
 * read what the other had just emptied: "default" is not exported.
 */
export function wholeGlobs(): Plugin {
  return {
    name: 'deck:whole-globs',
    enforce: 'pre',
    load: {
      filter: { id: globModule },
      async handler(id) {
        for (const end = performance.now() + longest; performance.now() < end; await setTimeout(5)) {
          const code = await readFile(id, 'utf8')
          if (code.endsWith('\n'))
            return code
        }
        return this.error(`${id} stayed empty for ${longest / 1000} s: expected the line that Slidev writes into it. Build again.`)
      },
    },
  }
}
