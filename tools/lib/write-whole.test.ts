import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { writeWhole } from './write-whole.ts'

const folder = mkdtempSync(join(tmpdir(), 'write-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('makes the folder, replaces what was there, and leaves nothing beside it', () => {
  const path = join(folder, 'a', 'file.txt')
  writeWhole(path, 'one')
  writeWhole(path, 'two')
  expect(readFileSync(path, 'utf8')).toBe('two')
  expect(readdirSync(join(folder, 'a'))).toEqual(['file.txt'])
})

it('leaves nothing where it cannot finish', () => {
  // A folder cannot be replaced by a file.
  expect(() => writeWhole(join(folder, 'a'), 'text')).toThrow()
  expect(readdirSync(folder)).toEqual(['a'])
})
