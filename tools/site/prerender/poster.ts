import type { FontFace } from './in-page.ts'

declare const copyOf: typeof import('./in-page.ts').copyOf
declare const fontFaces: typeof import('./in-page.ts').fontFaces
declare const neededRules: typeof import('./in-page.ts').neededRules
declare const renameIds: typeof import('./in-page.ts').renameIds
declare const withoutComments: typeof import('./in-page.ts').withoutComments

/** A slide as it can be shown without script. */
export interface Poster {
  /** The slide's elements, without wrapper. */
  html: string
  /** The rules of the deck's stylesheets that these elements need, in their order. */
  css: string
  /** Addresses of the fonts that the slide shows, the most used first. */
  fonts: string[]
}

/** A copy of the player's bar, for show. */
export function stillBar(bar: Element): HTMLElement {
  const picture = copyOf(bar) as HTMLElement
  // Buttons without script would be promises: whoever has none gets links (tools/site/slide-page.ts).
  picture.inert = true
  picture.ariaHidden = 'true'
  // Its labels show under a pointer or the focus, which it never has.
  picture.querySelectorAll('.label').forEach(label => label.remove())
  picture.querySelectorAll('[aria-keyshortcuts]').forEach(button => button.removeAttribute('aria-keyshortcuts'))
  return picture
}

/** A copy of a slide as the page shows it, in a box: what the page puts around it, and the bar. */
export function stillPage(live: Element): HTMLElement {
  let picture = copyOf(live) as HTMLElement
  picture.removeAttribute('style')
  for (const around of ['#slide-content', '#slide-container']) {
    const wrapper = document.querySelector(around)!.cloneNode(false) as HTMLElement
    wrapper.removeAttribute('id')
    wrapper.removeAttribute('style')
    wrapper.append(picture)
    picture = wrapper
  }
  const box = document.createElement('div')
  box.append(picture)
  const bar = document.querySelector('#deck-controls')
  if (bar)
    box.append(stillBar(bar))
  withoutComments(box)
  renameIds(box, 'poster-')
  return box
}

/** Which fonts the visible text of an element needs, by family, weight and range of each character; the most used first. */
export function shownFonts(live: Element): FontFace[] {
  const faces = fontFaces().map(face => ({ ...face, count: 0 }))
  const walker = document.createTreeWalker(live, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement!
    const text = walker.currentNode.textContent!.trim()
    if (!text || !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      continue
    const { fontFamily, fontWeight } = getComputedStyle(parent)
    const family = fontFamily.split(',')[0]!.replace(/["']/g, '').trim()
    for (const character of text) {
      const code = character.codePointAt(0)!
      const fitting = faces.filter(face => face.family === family && face.ranges.some(([from, to]) => code >= from && code <= to))
      const face = fitting.sort((a, b) => Math.abs(a.weight - Number(fontWeight)) - Math.abs(b.weight - Number(fontWeight)))[0]
      if (face)
        face.count++
    }
  }
  return faces.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)
}

/**
 * Reads the slide that is shown off the page, in the browser.
 *
 * @param no its number
 */
export function takePoster(no: number): Poster {
  const live = document.querySelector(`#slide-content .slidev-page[data-slidev-no="${no}"]`)!
  const html = stillPage(live).innerHTML
  const shown = shownFonts(live)
  return {
    // Scopes of styles stand on every element, and have no value.
    html: html.replace(/ (data-v-[\da-f]{8})=""/g, ' $1'),
    css: [...shown.map(({ rule }) => rule), neededRules(`<div id="poster">${html}</div>`)].join('\n'),
    fonts: shown.map(({ url }) => url),
  }
}
