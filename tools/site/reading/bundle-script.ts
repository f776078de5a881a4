import { join } from 'node:path'
import { build } from 'vite'
import { root } from '../../lib/paths.ts'

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
 */
export async function bundleReadingScript(): Promise<ScriptFile[]> {
  const result = await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      modulePreload: false,
      rollupOptions: {
        input: join(root, 'tools/site/reading/page-script.ts'),
        output: { entryFileNames: 'assets/reading-[hash].js', chunkFileNames: 'assets/reading-[name]-[hash].js' },
      },
    },
  })
  const [output] = [result].flat()
  if (!output || !('output' in output))
    throw new Error('Vite gave no script for the reading view.')
  const chunks = output.output.filter(file => file.type === 'chunk')
  return chunks.sort((a, b) => Number(b.isEntry) - Number(a.isEntry)).map(({ fileName, code }) => ({ path: fileName, code }))
}
