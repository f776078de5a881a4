/**
 * Measuring inside the page. Each function is sent to the browser as a whole,
 * so it names nothing from outside.
 */

/** A visible text on a slide. */
export interface MeasuredText {
  /** How a person finds it: element and the beginning of its text. */
  at: string
  /** Font size on the canvas in px, transforms included. */
  size: number
  /** Kind of text, which decides its least size. */
  kind: 'prose' | 'small' | 'foot'
  box: { left: number, right: number, top: number, bottom: number }
}

/**
 * Finds every visible text of a slide, in HTML, SVG and open shadow roots.
 *
 * @param rootSelector selector of the slide's root
 * @returns boxes and sizes in px of the canvas, from its top left corner
 */
export function measureTexts(rootSelector: string): MeasuredText[] {
  const root = document.querySelector<HTMLElement>(rootSelector)!
  const canvas = root.getBoundingClientRect()
  const scale = canvas.width / root.offsetWidth
  const texts: MeasuredText[] = []

  const isSeen = (element: Element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    && !element.closest('.said')
  const ancestor = (element: Element, selector: string): Element | null => {
    const host = (element.getRootNode() as ShadowRoot).host
    return element.closest(selector) ?? (host ? ancestor(host, selector) : null)
  }
  const kindOf = (element: Element): MeasuredText['kind'] => {
    if (ancestor(element, '[data-foot]'))
      return 'foot'
    if (ancestor(element, 'pre, code, figcaption, svg, [data-label]'))
      return 'small'
    return ancestor(element, 'p, li, td, th, dd, input, textarea, select') ? 'prose' : 'small'
  }
  const visit = (node: Node) => {
    if (node instanceof Element && node.shadowRoot)
      visit(node.shadowRoot)
    for (const child of node.childNodes) {
      if (child.nodeType !== Node.TEXT_NODE) {
        visit(child)
        continue
      }
      const parent = child.parentElement
      const content = child.textContent!.trim()
      if (!parent || !content || ['STYLE', 'SCRIPT', 'TITLE', 'DESC'].includes(parent.tagName.toUpperCase()) || !isSeen(parent))
        continue
      const range = document.createRange()
      range.selectNodeContents(child)
      const box = range.getBoundingClientRect()
      if (!box.width || !box.height)
        continue
      const svg = parent instanceof SVGGraphicsElement ? parent.getScreenCTM() : null
      const drawn = svg ? Math.hypot(svg.a, svg.b) / scale : 1
      texts.push({
        at: `<${parent.tagName.toLowerCase()}> "${content.slice(0, 40)}"`,
        size: Number.parseFloat(getComputedStyle(parent).fontSize) * drawn,
        kind: kindOf(parent),
        box: {
          left: (box.left - canvas.left) / scale,
          right: (box.right - canvas.left) / scale,
          top: (box.top - canvas.top) / scale,
          bottom: (box.bottom - canvas.top) / scale,
        },
      })
    }
  }
  visit(root)
  return texts
}
