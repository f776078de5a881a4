import type { Lever } from './light-script.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { describe, expect, it } from 'vitest'
import { root } from '../lib/paths.ts'
import { levers, lightScript } from './light-script.ts'

const lever: Lever = { import: /^heavy$/, instead: 'tools/slidev/stand-ins/v-mark.ts', keepsOut: /heavy-inside/, use: /useHeavy/ }

/** Builds a small program, with what it imports, as the deck is built. */
function bundle(modules: Record<string, string>) {
  return build({
    configFile: false,
    root,
    logLevel: 'silent',
    plugins: [
      lightScript({ heavy: lever }),
      { name: 'modules', resolveId: id => modules[id] && `\0${id}`, load: id => modules[id.slice(1)] },
    ],
    build: { write: false, minify: false, rollupOptions: { input: 'entry' } },
  })
}

describe('lightScript', () => {
  it('answers the import with the stand-in', async () => {
    const result = JSON.stringify(await bundle({ entry: 'import { createVMarkDirective } from "heavy"; console.log(createVMarkDirective)' }))
    expect(result).toContain('createVMarkDirective = () =>')
  })

  it('stops a build in which nothing imports it any more', async () => {
    await expect(bundle({ entry: 'console.log(1)' })).rejects.toThrow('Nothing imports what heavy')
  })

  it('stops a build that holds the modules all the same', async () => {
    await expect(bundle({ 'entry': 'import "heavy"; import "heavy-inside"', 'heavy-inside': 'console.log(1)' })).rejects.toThrow('The light script holds heavy')
  })

  it('stops a build that uses what was left out', async () => {
    await expect(bundle({ entry: 'import "heavy"; globalThis.useHeavy()' })).rejects.toThrow('uses heavy, which is left out')
  })

  it('has stand-ins that are there', () => {
    for (const { instead } of Object.values(levers))
      expect(readFileSync(join(root, instead), 'utf8')).not.toBe('')
  })
})
