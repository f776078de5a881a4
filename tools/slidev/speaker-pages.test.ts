import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { en } from '../../locales/slidev-labels/en.ts'
import { ko } from '../../locales/slidev-labels/ko.ts'
import { root } from '../lib/paths.ts'
import { inDeckLanguage, speakerPages } from './speaker-pages.ts'

const pages = Object.entries(speakerPages).map(([file, page]) => ({ file, page, code: readFileSync(join(root, 'node_modules/@slidev/client', file), 'utf8') }))

describe.each(pages)('the page $file', ({ page, code }) => {
  it('keeps its own words in English', () => {
    expect(inDeckLanguage(code, { says: page.says }, 'en')).toBe(code)
  })

  it('says them in Korean, and nothing else is changed', () => {
    const korean = inDeckLanguage(code, { says: page.says }, 'ko')
    const back = page.says.toSorted((a, b) => ko[b].length - ko[a].length).reduce((text, name) => text.replaceAll(ko[name], en[name]), korean)
    expect(korean === code).toBe(page.says.length === 0)
    expect(back).toBe(code)
  })

  it('has no way to edit notes', () => {
    expect(inDeckLanguage(code, page, 'ko')).not.toMatch(/title="Edit notes"/i)
  })
})

it('every label belongs to a page, and can stand in a template', () => {
  expect(new Set(pages.flatMap(({ page }) => page.says))).toEqual(new Set(Object.keys(en)))
  expect(Object.values(ko).filter(label => /[<>"'`{}$\\]/.test(label))).toEqual([])
})

it('an upgrade of Slidev that changes a label is noticed', () => {
  expect(() => inDeckLanguage('<p>Now</p>', { says: ['current'] }, 'ko')).toThrow('Slidev no longer says "Current"')
  expect(() => inDeckLanguage('<p>Next</p>', { says: ['next'], leaveOut: /<b>/ }, 'ko')).toThrow('/<b>/')
})
