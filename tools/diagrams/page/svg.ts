/* What the functions of this folder share. */

/** An element of SVG with its attributes. */
export function svgElement<K extends keyof SVGElementTagNameMap>(name: K, attributes: Record<string, string | number> = {}): SVGElementTagNameMap[K] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes))
    element.setAttribute(key, String(value))
  return element
}

/** Where an element was moved to by its own transform. */
export function placeOf(element: SVGGraphicsElement): { x: number, y: number } {
  const { e, f } = element.transform.baseVal.consolidate()?.matrix ?? { e: 0, f: 0 }
  return { x: e, y: f }
}
