import { copyOf, fontFaces, neededRules, renameIds, withoutComments } from './in-page.ts'

/** A slide as it can be shown without script. */
export interface Poster {
  /** The slide's elements, without wrapper. */
  html: string
  /** The rules of the deck's stylesheets that these elements need, in their order. */
  css: string
  /** Addresses of the fonts that the slide shows, the most used first. */
  fonts: string[]
}

/**
 * Reads the slide that is shown off the page. It is sent to the browser as a
 * whole, where in-page.ts has put what it uses.
 *
 * @param no its number
 */
export function takePoster(no: number): Poster {
  const stage = document.querySelector('#slide-content')!
  const live = stage.querySelector(`.slidev-page[data-slidev-no="${no}"]`)!

  const page = copyOf(live)
  page.removeAttribute('style')
  const container = document.querySelector('#slide-container')!.cloneNode(false) as HTMLElement
  const content = stage.cloneNode(false) as HTMLElement
  for (const wrapper of [container, content]) {
    wrapper.removeAttribute('id')
    wrapper.removeAttribute('style')
  }
  content.append(page)
  container.append(content)
  const box = document.createElement('div')
  box.append(container)
  const bar = document.querySelector('#deck-controls')
  if (bar) {
    const picture = copyOf(bar) as HTMLElement
    // Buttons without script would be promises: whoever has none gets links (tools/site/slide-page.ts).
    picture.inert = true
    picture.ariaHidden = 'true'
    // Its labels show under a pointer or the focus, which it never has.
    picture.querySelectorAll('.label').forEach(label => label.remove())
    picture.querySelectorAll('[aria-keyshortcuts]').forEach(button => button.removeAttribute('aria-keyshortcuts'))
    box.append(picture)
  }
  withoutComments(box)
  renameIds(box, 'poster-')

  const rules = neededRules(`<div id="poster">${box.innerHTML}</div>`)

  // Which faces the slide's text needs: family, weight and range of each visible character.
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
  const shown = faces.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)
  return {
    // Scopes of styles stand on every element, and have no value.
    html: box.innerHTML.replace(/ (data-v-[\da-f]{8})=""/g, ' $1'),
    css: [...shown.map(({ rule }) => rule), rules].join('\n'),
    fonts: shown.map(({ url }) => url),
  }
}
