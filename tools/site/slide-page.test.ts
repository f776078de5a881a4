import type { Slide } from '../lib/slides.ts'
import { parse } from 'node-html-parser'
import { describe, expect, it } from 'vitest'
import { slidePage, toolPage } from './slide-page.ts'

const shell = '<!DOCTYPE html><html><head><title>Old</title><meta name="description" content="&quot;quoted&quot;"></head><body><div id="app"></div></body></html>'
const slide: Slide = {
  lang: 'en',
  no: 2,
  alias: 'a-claim',
  title: 'A "claim" & more',
  layout: 'figure',
  minutes: 1,
  sources: [],
  hasSources: true,
  content: '',
  note: `[click] What is said. ${'More words. '.repeat(30)}`,
  file: 'pages/en/x.md',
  line: 1,
}
const head = (html: string) => parse(html).querySelector('head')!

describe('slidePage', () => {
  const page = head(slidePage(shell, slide, '/talks/'))

  it('names the slide and the deck in the title, escaped', () => {
    expect(page.querySelector('title')!.textContent).toBe('A "claim" & more · Who Runs My Pod?')
  })

  it('describes it once, with how the speaker begins', () => {
    const descriptions = page.querySelectorAll('meta[name=description]')
    expect(descriptions).toHaveLength(1)
    expect(descriptions[0]!.getAttribute('content')).toMatch(/^What is said\. .{50,145} …$/)
  })

  it('names the address by the slide\'s name, whatever the number', () => {
    expect(page.querySelector('link[rel=canonical]')!.getAttribute('href')).toBe('/talks/en/a-claim/')
  })

  it('points to the same slide in both languages', () => {
    expect(page.querySelectorAll('link[rel=alternate]').map(link => link.getAttribute('href')))
      .toEqual(['/talks/en/a-claim/', '/talks/ko/a-claim/'])
  })
})

describe('toolPage', () => {
  it('keeps search engines away from the presenter', () => {
    expect(head(toolPage(shell, 'ko')).querySelector('meta[name=robots]')!.getAttribute('content')).toBe('noindex')
  })
})
