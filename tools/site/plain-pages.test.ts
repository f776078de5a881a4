import { describe, expect, it } from 'vitest'
import { languagePage, shortcutPage } from './plain-pages.ts'

describe('languagePage', () => {
  it('links to the PDFs that are there', () => {
    const links = (page: string) => [...page.matchAll(/href="([^"]+\.pdf)"/g)].map(match => match[1])
    expect(links(languagePage('/talks/', '', [], { en: ['slides', 'handout'], ko: [] }))).toEqual(['/talks/en/slides.pdf', '/talks/en/handout.pdf'])
    expect(links(languagePage('/talks/', '', [], { en: [], ko: [] }))).toEqual([])
  })
})

describe('shortcutPage', () => {
  it('leads on without script', () => {
    expect(shortcutPage('/en/slides.pdf', 'en')).toContain('<meta http-equiv="refresh" content="0; url=/en/slides.pdf">')
  })
})
