import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { carryPdfs, markPdfs, sitePdfs } from './pdfs.ts'

let folder: string
const old = () => join(folder, 'old')
const made = () => join(folder, 'new')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pdfs-'))
  mkdirSync(join(old(), 'en'), { recursive: true })
  writeFileSync(join(old(), 'en/slides.pdf'), 'printed')
  writeFileSync(join(old(), 'en/index.html'), 'page')
  markPdfs(old(), 'one')
  mkdirSync(made())
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('pDFs of a site that is built anew', () => {
  it('come along when they were printed from the same sources, and nothing else does', () => {
    carryPdfs(old(), made(), 'one')
    expect(readFileSync(join(made(), 'en/slides.pdf'), 'utf8')).toBe('printed')
    expect(existsSync(join(made(), 'en/index.html'))).toBe(false)
    expect(sitePdfs(made(), 'one')).toEqual({ en: ['slides'], ko: [] })
  })

  it('stay behind when the sources have changed', () => {
    carryPdfs(old(), made(), 'two')
    expect(existsSync(join(made(), 'en'))).toBe(false)
  })

  it('need not be there', () => {
    expect(() => carryPdfs(join(folder, 'nowhere'), made(), 'one')).not.toThrow()
  })

  it('are not linked when they belong to other sources', () => {
    expect(sitePdfs(old(), 'two')).toEqual({ en: [], ko: [] })
  })
})
