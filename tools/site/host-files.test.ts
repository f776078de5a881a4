import type { Slide } from '../lib/slides.ts'
import { describe, expect, it } from 'vitest'
import { headersFile, robots, sitemap } from './host-files.ts'
import { languagePage, notFoundPage } from './plain-pages.ts'

const slides = (['en', 'ko'] as const).map(lang => ({ lang, alias: 'cover' })) as Slide[]

describe('sitemap', () => {
  const text = sitemap(slides, '/talks/', 'https://example.org')

  it('names the language page, every slide and the reading views, absolute', () => {
    expect([...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(match => match[1])).toEqual(['https://example.org/talks/', 'https://example.org/talks/en/cover/', 'https://example.org/talks/ko/cover/', 'https://example.org/talks/en/read/', 'https://example.org/talks/ko/read/'])
  })

  it('pairs the languages, each with itself too', () => {
    expect(text.match(/hreflang="ko" href="https:\/\/example\.org\/talks\/ko\/cover\/"/g)).toHaveLength(2)
  })
})

describe('robots', () => {
  it('names the sitemap where there is one', () => {
    expect(robots('/talks/', 'https://example.org')).toContain('Sitemap: https://example.org/talks/sitemap.xml')
    expect(robots('/talks/', '')).not.toContain('Sitemap')
  })
})

describe('headersFile', () => {
  const text = headersFile('/talks/')
  const hashes = (page: string) => [...page.matchAll(/'sha256-[^']+'/g)].map(match => match[0])

  it('allows the scripts of every page', () => {
    for (const page of [languagePage('/talks/', '', [], { en: [], ko: [] }), notFoundPage('/talks/', [])])
      expect(hashes(text)).toEqual(expect.arrayContaining(hashes(page)))
    expect(hashes(text)).toHaveLength(3)
  })

  it('lets browsers keep what has its hash in its name, and never the worker', () => {
    expect(text).toMatch(/\/talks\/fonts\/\*\n {2}Cache-Control: .*immutable/)
    expect(text).toMatch(/\/talks\/ko\/assets\/\*\n {2}Cache-Control: .*immutable/)
    expect(text).toMatch(/\/talks\/en\/worker\.js\n {2}Cache-Control: no-cache/)
  })
})
