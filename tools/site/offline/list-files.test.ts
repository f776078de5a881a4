import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listOfflineFiles } from './list-files.ts'

let out: string
const files: Record<string, string> = {
  'en/index.html': 'cover',
  'en/1/index.html': 'cover',
  'en/cover/index.html': 'cover',
  'en/10/index.html': 'end',
  'en/end/index.html': 'end',
  'en/presenter/index.html': 'shell',
  'en/presenter/cover/index.html': 'shell',
  'en/assets/a-1234.js': 'script',
  'en/recordings/one.cast': 'recording',
  'en/slides.pdf': 'pdf',
  'en/pdf/index.html': 'shortcut',
  'en/worker.js': 'old',
  'ko/index.html': 'other',
}

beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'offline-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(out, path)), { recursive: true })
    writeFileSync(join(out, path), text)
  }
})
afterAll(() => rmSync(out, { recursive: true }))

describe('listOfflineFiles', () => {
  it('lists each text once, at the address of a folder, without PDFs and worker', () => {
    expect(listOfflineFiles(out, '/t/', 'en').entries.map(({ url }) => url).sort()).toEqual(['/t/en/', '/t/en/assets/a-1234.js', '/t/en/end/', '/t/en/presenter/', '/t/en/recordings/one.cast'].sort())
  })

  it('knows which addresses show the same', () => {
    expect(listOfflineFiles(out, '/t/', 'en').copies).toEqual({
      '/t/en/1/': '/t/en/',
      '/t/en/cover/': '/t/en/',
      '/t/en/10/': '/t/en/end/',
      '/t/en/presenter/cover/': '/t/en/presenter/',
    })
  })

  it('gives a revision to what has no hash in its name, a new one for a new text', () => {
    const revision = (url: string) => listOfflineFiles(out, '/t/', 'en').entries.find(entry => entry.url === url)!.revision
    expect(revision('/t/en/assets/a-1234.js')).toBeNull()
    const before = revision('/t/en/recordings/one.cast')
    writeFileSync(join(out, 'en/recordings/one.cast'), 'another')
    expect(revision('/t/en/recordings/one.cast')).not.toBe(before)
  })
})
