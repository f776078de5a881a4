import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepPdfs, markPdfs, sitePdfs } from './pdfs.ts'

let folder: string
const out = () => join(folder, 'site')
const aside = () => join(folder, 'aside')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pdfs-'))
  mkdirSync(join(out(), 'en'), { recursive: true })
  writeFileSync(join(out(), 'en/slides.pdf'), 'printed')
  markPdfs(out(), 'one')
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('pDFs in a site that is built anew', () => {
  it('stay when they were printed from the same sources', () => {
    const restore = keepPdfs(out(), 'one', aside())
    rmSync(out(), { recursive: true })
    restore()
    expect(readFileSync(join(out(), 'en/slides.pdf'), 'utf8')).toBe('printed')
    expect(sitePdfs(out(), 'one')).toEqual({ en: ['slides'], ko: [] })
    expect(existsSync(aside())).toBe(false)
  })

  it('go when the sources have changed', () => {
    const restore = keepPdfs(out(), 'two', aside())
    rmSync(out(), { recursive: true })
    mkdirSync(out())
    restore()
    expect(existsSync(join(out(), 'en'))).toBe(false)
  })

  it('are not linked when they belong to other sources', () => {
    expect(sitePdfs(out(), 'two')).toEqual({ en: [], ko: [] })
  })
})
