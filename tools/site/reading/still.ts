import type { FontFace } from '../prerender/in-page.ts'

declare const copyOf: typeof import('../prerender/in-page.ts').copyOf
declare const editStyles: typeof import('../prerender/in-page.ts').editStyles
declare const fontFaces: typeof import('../prerender/in-page.ts').fontFaces
declare const neededRules: typeof import('../prerender/in-page.ts').neededRules
declare const renameIds: typeof import('../prerender/in-page.ts').renameIds
declare const selectorsOf: typeof import('../prerender/in-page.ts').selectorsOf
declare const withoutComments: typeof import('../prerender/in-page.ts').withoutComments

/** A part of the canvas of 980 x 552, in its px. */
export interface Box {
  left: number
  top: number
  width: number
  height: number
}

/** The figure of a slide in its final state, as HTML. */
export interface Still {
  /** The slide's elements on the whole canvas; room in place of what the page says itself: title, chapter, foot. */
  html: string
  /** The words of the figure, for the search. */
  words: string
  /** Where on the canvas the figure stands; undefined for a slide without one. */
  box?: Box
}

/** The figures of a deck. */
export interface Stills {
  /** In the order of the slides. */
  slides: Still[]
  /** The rules of the deck's stylesheets that they need. */
  css: string
  /** The deck's fonts. */
  faces: FontFace[]
}

/** Rectangles of what can be seen of a slide beside what is left out: texts, pictures, painted boxes. */
export function* paintedBoxes(slide: Element, leftOut: string): Generator<DOMRect> {
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode
    const element = node instanceof Element ? node : node.parentElement!
    if (element.closest(leftOut) || element.closest('.said') || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      continue
    if (node instanceof Text) {
      const range = document.createRange()
      range.selectNode(node)
      if (node.data.trim())
        yield range.getBoundingClientRect()
    } else if (!element.closest('svg') || element.matches('svg')) {
      const { backgroundColor, borderTopWidth, borderBottomWidth, borderLeftWidth } = getComputedStyle(element)
      const hasGround = !/transparent|, 0\)$/.test(backgroundColor)
      if (hasGround || element.matches('svg, img') || [borderTopWidth, borderBottomWidth, borderLeftWidth].some(width => Number.parseFloat(width) > 0))
        yield element.getBoundingClientRect()
    }
  }
}

/** Where on its canvas the figure of a slide stands, with room around it. */
export function figureBox(slide: Element, leftOut: string, room: number): Box | undefined {
  const canvas = slide.getBoundingClientRect()
  const boxes = [...paintedBoxes(slide, leftOut)].filter(({ width, height }) => width && height)
  if (!boxes.length)
    return
  const left = Math.max(0, Math.floor(Math.min(...boxes.map(box => box.left)) - canvas.left - room))
  const top = Math.max(0, Math.floor(Math.min(...boxes.map(box => box.top)) - canvas.top - room))
  const right = Math.min(canvas.width, Math.ceil(Math.max(...boxes.map(box => box.right)) - canvas.left + room))
  const bottom = Math.min(canvas.height, Math.ceil(Math.max(...boxes.map(box => box.bottom)) - canvas.top + room))
  return { left, top, width: right - left, height: bottom - top }
}

/** An empty element of the same size, so that everything else stays in its place. */
export function roomOf(element: HTMLElement): HTMLElement {
  const { width, height } = element.getBoundingClientRect()
  const { margin, order, gridColumn } = getComputedStyle(element)
  const room = document.createElement('div')
  room.className = 'page-room'
  room.style.cssText = `flex:none;width:${width}px;height:${height}px;margin:${margin};order:${order};grid-column:${gridColumn}`
  return room
}

/** A copy of a slide with room in place of what is left out, and without what is not shown. */
export function figureOf(slide: HTMLElement, leftOut: string): Element {
  const removed = [...slide.querySelectorAll<HTMLElement>(leftOut)]
  const rooms = removed.map(element => element.matches('[data-foot]') || element.parentElement!.closest(leftOut) ? undefined : roomOf(element))
  const gone = [...slide.querySelectorAll('*')].filter(element => !element.closest('svg') && !element.checkVisibility())
  // Only the slide itself knows what is shown and how large it is: marks tell the copy.
  const marks = [...removed.map((element, i) => [element, `room-${i}`] as const), ...gone.map(element => [element, 'gone'] as const)]
  marks.forEach(([element, mark]) => element.setAttribute('data-still', mark))
  const copy = copyOf(slide)
  marks.forEach(([element]) => element.removeAttribute('data-still'))
  for (const element of copy.querySelectorAll('[data-still]')) {
    const no = /^room-(\d+)$/.exec(element.getAttribute('data-still')!)?.[1]
    const room = no === undefined ? undefined : rooms[Number(no)]
    room ? element.replaceWith(room) : element.remove()
  }
  return withoutComments(copy)
}

/** Texts of elements, apart: those of table cells stand side by side without a blank. */
export function wordsOf(element: Element): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const texts: string[] = []
  while (walker.nextNode()) {
    if (!walker.currentNode.parentElement!.closest('style, script'))
      texts.push((walker.currentNode as Text).data)
  }
  return texts.join(' ').replace(/\s+/g, ' ').trim()
}

/** Styles without what they say of the whole page (no scrolling, the size of the window), which is the player's; its custom properties stay. */
export function withoutPlayer(css: string): string {
  const isOfPage = (selector: string) => selectorsOf(selector).every(part => /(?:^|[\s>])(?:html|body|:root|:host|#app|#page-root)(?:[.:][\w-]+)*\s*$/.test(part))
  return editStyles(css, ({ selectorText, style }) => {
    if (isOfPage(selectorText))
      [...style].filter(name => !name.startsWith('--')).forEach(name => style.removeProperty(name))
  })
}

/**
 * Reads every slide's figure off Slidev's print page, where all slides stand in
 * their final state and explorers as stills; it runs in the browser.
 *
 * @param room px of the canvas to keep free around a figure
 */
export function readStills(room: number): Stills {
  // What the page around the figure says itself.
  const leftOut = 'h1, .kicker, [data-foot], .cover > .title > *, .cover > .occasion, .chapter > *'
  const slides = [...document.querySelectorAll('.print-slide-container')].map((container, i): Still => {
    const slide = container.querySelector<HTMLElement>('.slidev-layout')!
    const box = figureBox(slide, leftOut, room)
    const figure = figureOf(slide, leftOut)
    renameIds(figure, `s${i + 1}-`)
    return { html: figure.outerHTML, words: box ? wordsOf(figure) : '', box }
  })
  const css = neededRules(`<div class="page-canvas">${slides.map(({ html }) => html).join('')}</div>`)
  return { slides, css: withoutPlayer(css), faces: fontFaces() }
}
