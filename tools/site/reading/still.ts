import type { FontFace } from '../prerender/in-page.ts'
import { copyOf, editStyles, fontFaces, neededRules, renameIds, selectorsOf, withoutComments } from '../prerender/in-page.ts'

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

/**
 * Reads every slide's figure off Slidev's print page, where all slides stand in
 * their final state and explorers as stills. It is sent to the browser as a
 * whole, where ../prerender/in-page.ts has put what it uses.
 *
 * @param room px of the canvas to keep free around a figure
 */
export function readStills(room: number): Stills {
  /** What the page around the figure says itself. */
  const outside = 'h1, .kicker, [data-foot], .cover > .title > *, .cover > .occasion, .chapter > *'
  const seen = { visibilityProperty: true, opacityProperty: true }

  /** Rectangles of what can be seen of a slide: texts, pictures, painted boxes. */
  function* painted(slide: Element): Generator<DOMRect> {
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode
      const element = node instanceof Element ? node : node.parentElement!
      if (element.closest(outside) || element.closest('.said') || !element.checkVisibility(seen))
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

  function boxOf(slide: Element): Box | undefined {
    const canvas = slide.getBoundingClientRect()
    const boxes = [...painted(slide)].filter(({ width, height }) => width && height)
    if (!boxes.length)
      return
    const left = Math.max(0, Math.floor(Math.min(...boxes.map(box => box.left)) - canvas.left - room))
    const top = Math.max(0, Math.floor(Math.min(...boxes.map(box => box.top)) - canvas.top - room))
    const right = Math.min(canvas.width, Math.ceil(Math.max(...boxes.map(box => box.right)) - canvas.left + room))
    const bottom = Math.min(canvas.height, Math.ceil(Math.max(...boxes.map(box => box.bottom)) - canvas.top + room))
    return { left, top, width: right - left, height: bottom - top }
  }

  /** Room of the same size, so that everything else stays in its place. */
  function emptied(element: HTMLElement): HTMLElement {
    const { width, height } = element.getBoundingClientRect()
    const { margin, order, gridColumn } = getComputedStyle(element)
    const room = document.createElement('div')
    room.className = 'page-room'
    room.style.cssText = `flex:none;width:${width}px;height:${height}px;margin:${margin};order:${order};grid-column:${gridColumn}`
    return room
  }

  /** Texts of elements, apart: those of table cells stand side by side without a blank. */
  function textOf(element: Element): string {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const texts: string[] = []
    while (walker.nextNode()) {
      if (!walker.currentNode.parentElement!.closest('style, script'))
        texts.push((walker.currentNode as Text).data)
    }
    return texts.join(' ').replace(/\s+/g, ' ').trim()
  }

  /** What a rule says of the whole page (no scrolling, the size of the window) is the player's. Its custom properties stay. */
  const isOfPage = (selector: string) => selectorsOf(selector).every(part => /(?:^|[\s>])(?:html|body|:root|:host|#app|#page-root)(?:[.:][\w-]+)*\s*$/.test(part))
  const ofFigures = (css: string) => editStyles(css, ({ selectorText, style }) => {
    if (isOfPage(selectorText))
      [...style].filter(name => !name.startsWith('--')).forEach(name => style.removeProperty(name))
  })

  const slides = [...document.querySelectorAll<HTMLElement>('.print-slide-container')].map((container, i): Still => {
    const slide = container.querySelector<HTMLElement>('.slidev-layout')!
    const box = boxOf(slide)
    const removed = [...slide.querySelectorAll<HTMLElement>(outside)]
    const rooms = removed.map(element => element.matches('[data-foot]') || element.parentElement!.closest(outside) ? undefined : emptied(element))
    const gone = [...slide.querySelectorAll('*')].filter(element => !element.closest('svg') && !element.checkVisibility())
    const marks = [...removed.map((element, i) => [element, `room-${i}`] as const), ...gone.map(element => [element, 'gone'] as const)]
    marks.forEach(([element, mark]) => element.setAttribute('data-still', mark))
    const copy = copyOf(slide)
    marks.forEach(([element]) => element.removeAttribute('data-still'))
    for (const element of copy.querySelectorAll('[data-still]')) {
      const no = /^room-(\d+)$/.exec(element.getAttribute('data-still')!)?.[1]
      const room = no === undefined ? undefined : rooms[Number(no)]
      room ? element.replaceWith(room) : element.remove()
    }
    withoutComments(copy)
    renameIds(copy, `s${i + 1}-`)
    return { html: copy.outerHTML, words: box ? textOf(copy) : '', box }
  })
  return { slides, css: ofFigures(neededRules(`<div class="page-canvas">${slides.map(({ html }) => html).join('')}</div>`)), faces: fontFaces() }
}
