import type { Slide } from '../../lib/slides.ts'
import type { FontFace } from '../prerender/in-page.ts'
import type { ReadingPage } from './reading-page.ts'
import { parse } from 'node-html-parser'
import { describe, expect, it } from 'vitest'
import { readingPage, readingStylesheet } from './reading-page.ts'

const slide = (more: Partial<Slide>): Slide => ({ lang: 'en', no: 1, alias: 'cover', title: 'Title', layout: 'figure', minutes: 1, talks: {}, sources: [], hasSources: true, content: '# Title', note: '', file: '', line: 1, ...more })
const slides = [
  slide({ layout: 'cover', chapter: 0, content: '# Who?\n\n## For readers\n\nOne line.', note: 'Welcome.' }),
  slide({ no: 2, alias: 'why', layout: 'chapter', chapter: 1, note: 'First question.' }),
  slide({ no: 3, alias: 'claim', content: '# `a & b` stays\n\n<Figure />', sources: ['docker-0.1'], note: 'Said `first`.\n\n[click] Then this.\n\nIf asked: yes.' }),
  slide({ no: 4, alias: 'recording', content: '# Recorded\n\n<Terminal recording="shim" />', note: 'Look.' }),
  slide({ no: 5, alias: 'play', layout: 'explorer', content: '# Try', note: 'Try.' }),
]
const face = (name: string, ranges: FontFace['ranges']): FontFace => ({ family: 'Pretendard', weight: 400, url: `/t/en/assets/${name}.woff2`, ranges, rule: `@font-face { font-family: Pretendard; src: url("/t/en/assets/${name}.woff2"); }` })
const box = { left: 42, top: 100, width: 868, height: 300 }
const stills: ReadingPage['stills'] = {
  slides: slides.map(({ no }) => ({ html: `<section class="slidev-layout"><a href="/en/why">${no}</a></section>`, words: '', box: no === 2 ? undefined : box })),
  css: '.slidev-layout{color:red}',
  faces: [face('latin', [[0, 0x10FF]]), face('rare', Array.from({ length: 20 }, (_, i) => [0xAC00 + i, 0xAC00 + i]))],
}
const page: ReadingPage = { slides, length: 75, stills, style: '/t/en/assets/reading-1.css', script: '/t/en/assets/reading-1.js', base: '/t/', origin: 'https://example.org', hasPdf: false }
const html = readingPage(page)
const dom = parse(html)
const text = (selector: string) => dom.querySelector(selector)!.text.replace(/\s+/g, ' ').trim()

describe('the reading view', () => {
  it('has title, description, address and pair of its own', () => {
    expect(text('title')).toBe('Who Runs My Pod? · Reading view')
    expect(dom.querySelector('meta[name=description]')!.getAttribute('content')).toContain('5 slides')
    expect(dom.querySelector('link[rel=canonical]')!.getAttribute('href')).toBe('https://example.org/t/en/read/')
    expect(dom.querySelectorAll('link[hreflang]').map(link => link.getAttribute('href'))).toEqual(['https://example.org/t/en/read/', 'https://example.org/t/ko/read/'])
  })

  it('tells chapters and slides in their order, each under its name', () => {
    expect(dom.querySelectorAll('section.page-chapter, article').map(({ id }) => id)).toEqual(['cover', 'why', 'claim', 'recording', 'play'])
    expect(text('#why h2')).toBe('Chapter 1 1Why did machine learning end up on Kubernetes?')
    expect(dom.querySelector('#claim h3')!.innerHTML).toContain('<code>a &amp; b</code> stays')
  })

  it('says what is said, without marks of clicks, with the answer in reserve apart', () => {
    expect(dom.querySelectorAll('#claim .page-talk p').map(p => p.text)).toEqual(['Said first.', 'Then this.', 'If asked yes.'])
    expect(html).not.toContain('[click]')
  })

  it('links sources, the slide, what can be played, and slides among themselves', () => {
    expect(dom.querySelector('#claim .page-sources a')!.getAttribute('href')).toMatch(/^https:/)
    expect(['claim', 'recording', 'play'].map(id => text(`#${id} .page-open`))).toEqual(['Open the slide', 'Play the recording on the slide', 'Try it on the slide'])
    expect(dom.querySelector('#claim .page-open a')!.getAttribute('href')).toBe('/t/en/claim/')
    expect(dom.querySelector('#claim .page-canvas a')!.getAttribute('href')).toBe('#why')
  })

  it('shows the part of the canvas that a figure fills', () => {
    expect(dom.querySelector('#claim .page-picture')!.getAttribute('style')).toBe('--left:42;--top:100;--width:868;--height:300')
    expect(dom.querySelectorAll('.page-picture')).toHaveLength(4)
  })

  it('asks early for the fonts of its first screen alone', () => {
    expect(dom.querySelectorAll('link[rel=preload][as=font]').map(link => link.getAttribute('href'))).toEqual(['/t/en/assets/latin.woff2'])
  })

  it('is whole where the site is built without notes', () => {
    const silent = parse(readingPage({ ...page, slides: slides.map(slide => ({ ...slide, note: '' })) }))
    expect(silent.querySelectorAll('.page-talk')).toEqual([])
    expect(silent.querySelectorAll('article')).toHaveLength(3)
  })

  it('shows every figure of a shorter talk, which may begin a chapter with one, and numbers its chapters anew', () => {
    const [cover, , claim, recording] = slides
    const short = parse(readingPage({ ...page, length: 20, slides: [cover!, { ...claim!, no: 2, chapter: 3 }, { ...recording!, no: 3 }] }))
    expect(short.querySelectorAll('article').map(({ id }) => id)).toEqual(['claim', 'recording'])
    expect(short.querySelector('.page-chapter h2 .page-ordinal [aria-hidden]')!.text).toBe('1')
  })

  it('names its figures\' stylesheet by what is in it', () => {
    const { path, text } = readingStylesheet(stills)
    expect(text).toBe(stills.css)
    expect(path).toMatch(/^assets\/reading-[0-9a-f]{8}\.css$/)
    expect(readingStylesheet({ ...stills, css: 'a{}' }).path).not.toBe(path)
  })
})
