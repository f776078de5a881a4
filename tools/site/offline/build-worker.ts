import { join } from 'node:path'
import { root } from '../../lib/paths.ts'
import { bundle } from '../bundle.ts'

/**
 * Bundles the worker (worker.ts) into one classic script, which reads its files
 * from `__OFFLINE_FILES__`.
 *
 * @returns the script without the files
 * @throws Error when Vite gives none
 */
export async function buildWorker(): Promise<string> {
  const [worker] = await bundle('the service worker', {
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { lib: { entry: join(root, 'tools/site/offline/worker.ts'), formats: ['iife'], name: 'deckWorker' } },
  })
  return worker!.code
}
