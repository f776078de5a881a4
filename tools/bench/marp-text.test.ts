import { describe, expect, it } from 'vitest'
import { parseSlides } from '../lib/slides.ts'
import { marpText, shownText } from './marp-text.ts'

const poster = {
  html: '<div><section class="slidev-layout frame"><div><h1>One claim</h1><p>First <b>line</b></p><p>Second_line</p><svg><title>Hidden</title><text>Label</text></svg></div><footer data-foot>A source</footer></section></div>',
  css: '',
  fonts: [],
}

describe('shownText', () => {
  it('gives the texts of a slide without claim, foot and hidden words', () => {
    expect(shownText(poster)).toEqual(['First line', 'Second_line', 'Label'])
  })
})

describe('marpText', () => {
  it('has a page for each slide, with its note and nothing that Markdown would take for its own', async () => {
    const slides = await parseSlides('---\nlayout: figure\n---\n\n# One claim\n\n<!--\nSaid [click] aloud.\n-->\n\n---\n\n# Another *claim*\n', 'en')
    const text = marpText('A deck', slides, [poster, { ...poster, html: '' }])
    expect(text).toContain('# One claim\n- First line\n- Second\\_line\n- Label\n\n<!--\nSaid aloud.\n-->')
    expect(text.split('\n---\n').slice(1)).toHaveLength(2)
  })
})
