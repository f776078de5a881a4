import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { drawingKey, keepDrawing, readDrawing } from './cache.ts'

const folder = mkdtempSync(join(tmpdir(), 'diagrams-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('names a drawing by its text', () => {
  expect(drawingKey('flowchart LR')).toBe(drawingKey('flowchart LR'))
  expect(drawingKey('flowchart LR')).not.toBe(drawingKey('flowchart TB'))
  // Steps are part of the text.
  expect(drawingKey('flowchart LR')).not.toBe(drawingKey('flowchart LR\n%% step 1: show a'))
})

it('gives back what was kept, and leaves no draft', () => {
  const drawing = { svg: '<svg></svg>', steps: 2 }
  expect(readDrawing('key', folder)).toBeUndefined()
  keepDrawing('key', drawing, folder)
  keepDrawing('key', drawing, folder)
  expect(readDrawing('key', folder)).toEqual(drawing)
  expect(readdirSync(folder)).toEqual(['key.json'])
})
