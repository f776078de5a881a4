import type { Plugin } from 'vite'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { wholeGlobs } from './whole-globs.ts'

type Load = Exclude<NonNullable<Plugin['load']>, (...args: never[]) => unknown>

const { filter, handler } = wholeGlobs().load as Load
const load = handler as unknown as (this: unknown, id: string) => Promise<string>

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'globs-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

it('is for Slidev\'s globs alone', () => {
  const { id } = filter as { id: RegExp }
  expect('/deck/node_modules/.slidev/virtual/import-glob.825c9193af.ts').toMatch(id)
  expect('/deck/node_modules/.slidev/virtual/other.ts').not.toMatch(id)
})

it('waits for the line that another run is writing', async () => {
  const file = join(folder, 'import-glob.825c9193af.ts')
  const line = 'export default import.meta.glob(["./a.ts"])\n'
  writeFileSync(file, '')
  const loaded = load.call({}, file)
  setTimeout(writeFileSync, 40, file, line)
  expect(await loaded).toBe(line)
})
