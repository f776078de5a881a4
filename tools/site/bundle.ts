import type { InlineConfig, Rolldown } from 'vite'
import { build } from 'vite'
import { root } from '../lib/paths.ts'

/**
 * Bundles a script of the site, apart from the decks and without their plugins.
 *
 * @param what what it is, for the message
 * @param config Vite's options beside those that all of them share
 * @returns its scripts, the entry first; nothing is written
 * @throws Error when Vite gives no script
 */
export async function bundle(what: string, config: InlineConfig): Promise<Rolldown.OutputChunk[]> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    ...config,
    build: { ...config.build, write: false },
  })
  const [output] = [result].flat()
  const chunks = output && 'output' in output ? output.output.filter(file => file.type === 'chunk') : []
  if (!chunks.length)
    throw new Error(`Vite gave no script for ${what}.`)
  return chunks.sort((a, b) => Number(b.isEntry) - Number(a.isEntry))
}
