/** The finished drawing as text, with what the text of an SVG does not tell. */
export interface ReadDrawing {
  svg: string
  box: { x: number, y: number, width: number, height: number }
  /** Size of the smallest text before scaling, in px. */
  smallestText: number
}

/** Takes out what the deck does not need (Mermaid's styles, markers, symbols) and reads the rest. */
export function readDrawingInPage(): ReadDrawing {
  const svg = document.querySelector<SVGSVGElement>('.diagram svg')!
  for (const unused of svg.querySelectorAll('style, defs, marker, symbol, filter, linearGradient, title, desc'))
    unused.remove()
  const { x, y, width, height } = svg.getBBox()
  const sizes = [...svg.querySelectorAll('text')].filter(text => text.textContent?.trim()).map(text => Number.parseFloat(getComputedStyle(text).fontSize))
  return {
    svg: svg.outerHTML,
    // Lines are drawn half outside of the boxes that the browser measures.
    box: { x: x - 1.5, y: y - 1.5, width: width + 3, height: height + 3 },
    smallestText: Math.min(...sizes),
  }
}

/** Widths of the names in boxes, in px. */
export function labelWidthsInPage(): number[] {
  return [...document.querySelectorAll<SVGGraphicsElement>('.diagram .node .label text')].map(text => text.getBBox().width)
}
