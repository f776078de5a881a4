import { join } from 'node:path'
import { build } from 'vite'
import { root } from '../../lib/paths.ts'

/**
 * Bundles the worker (worker.ts) into one classic script, which reads its files
 * from `__OFFLINE_FILES__`.
 *
 * @returns the script without the files
 */
export async function buildWorker(): Promise<string> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: join(root, 'tools/site/offline/worker.ts'), formats: ['iife'], name: 'deckWorker' },
    },
  })
  const [output] = [result].flat()
  if (!output || !('output' in output))
    throw new Error('Vite gave no script for the service worker.')
  return output.output[0].code
}
