import type { CodeblockTransformContext } from '@slidev/types'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, it, vi } from 'vitest'
import { findBrowser } from '../lib/browser.ts'
import { diagramTransformer } from './transformer.ts'

vi.mock('../lib/browser.ts', () => ({
  findBrowser: vi.fn(async () => undefined),
  ensureBrowser: vi.fn(() => Promise.reject(new Error('No Chromium could be had.'))),
  launchBrowser: vi.fn(),
}))

const folder = mkdtempSync(join(tmpdir(), 'fence-'))
const filepath = join(folder, 'chapter.md')
const bad = 'flowchart LR\n  a --> b\n  style a fill:red'
const drawable = `flowchart LR\n  a --> never-drawn-${Date.now()}`
writeFileSync(filepath, `# One\n\n---\n\n# Two\n\n\`\`\`mermaid\n${bad}\n\`\`\`\n`)
afterEach(() => vi.restoreAllMocks())
afterAll(() => rmSync(folder, { recursive: true }))

function fence(code: string, mode: 'dev' | 'build', info = 'mermaid') {
  return ({ info, code: `${code}\n`, slide: { source: { filepath, start: 3 } }, options: { mode } }) as unknown as CodeblockTransformContext
}

it('leaves other fences alone', async () => {
  expect(await diagramTransformer()(fence('ls', 'build', 'sh'))).toBeUndefined()
})

it('stops a build with file, line and message', async () => {
  await expect(diagramTransformer()(fence(bad, 'build'))).rejects.toThrow(/chapter\.md:10: Colours and lines are decided in/)
})

it('shows the fault on the slide while the deck is being written', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  expect(await diagramTransformer()(fence(bad, 'dev'))).toMatch(/^<DiagramFault at="[^"]*chapter\.md:10" message="Colours/)
  expect(log).toHaveBeenCalledOnce()
})

it('leaves the fences to Slidev where a server finds no Chromium, and says so once', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const transform = diagramTransformer()
  expect(await transform(fence(drawable, 'dev'))).toBeUndefined()
  expect(await transform(fence(drawable, 'dev'))).toBeUndefined()
  expect(warn).toHaveBeenCalledOnce()
  expect(findBrowser).toHaveBeenCalled()
})

it('never does so in a build', async () => {
  await expect(diagramTransformer()(fence(drawable, 'build'))).rejects.toThrow('No Chromium could be had.')
})
