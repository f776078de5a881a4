import type { Slide } from '../lib/slides.ts'
import { createHash } from 'node:crypto'
import { parse } from 'node-html-parser'
import { describe, expect, it } from 'vitest'
import { slidePage, toolPage } from './slide-page.ts'

const shell = `<!DOCTYPE html><html><head><meta charset="UTF-8"><title>Old</title><meta name="description" content="&quot;quoted&quot;">
<script type="module" crossorigin src="/talks/en/assets/index.js"></script><link rel="stylesheet" crossorigin href="/talks/en/assets/index.css"></head><body><div id="app"></div></body></html>`
const slide: Slide = {
  lang: 'en',
  no: 2,
  alias: 'a-claim',
  title: 'A "claim" & more',
  layout: 'figure',
  minutes: 1,
  talks: {},
  sources: [],
  hasSources: true,
  content: '',
  note: `[click] What is said. ${'More words. '.repeat(30)}`,
  file: 'pages/en/x.md',
  line: 1,
}
const parts = {
  shell,
  slide,
  previous: { ...slide, no: 1, alias: 'cover' },
  next: { ...slide, no: 3, alias: 'after' },
  poster: { html: '<main>The slide</main>', css: 'main { color: red; }', fonts: ['/a.woff2', '/b.woff2', '/c.woff2', '/d.woff2'] },
  scripts: ['assets/md.js'],
  base: '/talks/',
  origin: '',
  hasPdf: false,
}
const html = slidePage(parts)
const page = parse(html)
const head = page.querySelector('head')!
const hrefs = (rel: string) => head.querySelectorAll(`link[rel=${rel}]`).map(link => link.getAttribute('href'))

describe('the head of a slide\'s page', () => {
  it('names the slide and the deck in the title, escaped', () => {
    expect(head.querySelectorAll('title').map(title => title.textContent)).toEqual(['A "claim" & more · Who Runs My Pod?'])
  })

  it('describes it once, with how the speaker begins', () => {
    const descriptions = head.querySelectorAll('meta[name=description]')
    expect(descriptions).toHaveLength(1)
    expect(descriptions[0]!.getAttribute('content')).toMatch(/^What is said\. .{50,145} …$/)
  })

  it('names the address by the slide\'s name, whatever the number', () => {
    expect(hrefs('canonical')).toEqual(['/talks/en/a-claim/'])
  })

  it('points to the same slide in both languages', () => {
    expect(hrefs('alternate')).toEqual(['/talks/en/a-claim/', '/talks/ko/a-claim/'])
  })

  it('names a social picture only where its address can be absolute', () => {
    const image = (origin: string) => parse(slidePage({ ...parts, origin, picture: 'social/en/a-claim.png' })).querySelector('meta[property="og:image"]')?.getAttribute('content')
    expect(image('')).toBeUndefined()
    expect(image('https://example.org')).toBe('https://example.org/talks/social/en/a-claim.png')
  })

  it('names the PDF only where there is one', () => {
    expect(html).not.toContain('application/pdf')
    expect(slidePage({ ...parts, hasPdf: true })).toContain('<link rel="alternate" type="application/pdf" href="/talks/en/pdf/">')
  })

  it('asks early for three fonts and for the scripts of its slide', () => {
    expect(hrefs('preload')).toEqual(['/a.woff2', '/b.woff2', '/c.woff2'])
    expect(hrefs('modulepreload')).toEqual(['/talks/en/assets/md.js'])
  })
})

describe('what is painted first', () => {
  it('is the poster, with its own styles in the head', () => {
    expect(head.querySelectorAll('style').map(style => style.textContent).join('')).toContain('main { color: red; }')
    expect(page.querySelector('#poster main')!.textContent).toBe('The slide')
  })

  it('comes before the whole stylesheets, which come before the app', () => {
    const places = ['id="poster"', 'rel="stylesheet"', 'id="app"'].map(text => html.indexOf(text))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('has links for those without script', () => {
    expect(parse(/<nav class="still">.*?<\/nav>/s.exec(html)![0]).querySelectorAll('a').map(link => link.getAttribute('href'))).toEqual(['/talks/en/cover/', '/talks/en/after/', '/talks/ko/a-claim/', '/talks/en/read/#a-claim'])
  })
})

describe('the policy of a page', () => {
  it('stands before every script and style, and allows its inline script by hash alone', () => {
    const policy = head.querySelector('meta[http-equiv]')!
    expect(html.indexOf('http-equiv')).toBeLessThan(Math.min(html.indexOf('<script'), html.indexOf('<style')))
    const allowed = policy.getAttribute('content')!
    for (const script of head.querySelectorAll('script:not([src])'))
      expect(allowed).toContain(createHash('sha256').update(script.textContent).digest('base64'))
    expect(allowed).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/)
  })
})

describe('toolPage', () => {
  it('keeps search engines away from the presenter', () => {
    expect(parse(toolPage(shell, 'ko', '/')).querySelector('meta[name=robots]')!.getAttribute('content')).toBe('noindex')
  })
})
