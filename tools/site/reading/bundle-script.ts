import { join } from 'node:path'
import { root } from '../../lib/paths.ts'
import { bundle } from '../bundle.ts'

/** A file of the page's script, at its path from the language's folder. */
export interface ScriptFile {
  path: string
  code: string
}

/**
 * Bundles the script of the reading view (page-script.ts); the search library
 * is a file of its own, which comes with the first search.
 *
 * @returns its files, the one that the page names first
 * @throws Error when Vite gives none
 */
export async function bundleReadingScript(): Promise<ScriptFile[]> {
  const chunks = await bundle('the reading view', {
    base: './',
    build: {
      modulePreload: false,
      rollupOptions: {
        input: join(root, 'tools/site/reading/page-script.ts'),
        output: { entryFileNames: 'assets/reading-[hash].js', chunkFileNames: 'assets/reading-[name]-[hash].js' },
      },
    },
  })
  return chunks.map(({ fileName, code }) => ({ path: fileName, code }))
}
