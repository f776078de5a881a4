declare const svgElement: typeof import('./svg.ts').svgElement

/** How far to the right the shapes of a marker reach, in its own measure. */
export function reachOf(marker: SVGMarkerElement): number {
  return Math.max(...[...marker.children].map((shape) => {
    const { x, width } = (shape as SVGGraphicsElement).getBBox()
    return x + width
  }))
}

/**
 * An end of a line as a shape of its own: markers are found by id, and ids clash
 * as soon as a drawing stands twice on a page (presenter view, print).
 *
 * @param line the line, in its place
 * @param end which of its ends
 * @returns undefined where the line ends without a head
 */
export function headOf(line: SVGGeometryElement, end: 'start' | 'end'): SVGGElement | undefined {
  const id = line.getAttribute(`marker-${end}`)?.match(/#([^)"]+)/)?.[1]
  const marker = id && line.ownerSVGElement!.querySelector<SVGMarkerElement>(`[id="${id}"]`)
  if (!marker)
    return undefined
  const length = line.getTotalLength()
  const tip = line.getPointAtLength(end === 'end' ? length : 0)
  const near = line.getPointAtLength(end === 'end' ? length - 2 : 2)
  // Towards the end of the line, at both ends, unless the marker turns itself at the start.
  const turn = end === 'end' || marker.getAttribute('orient') === 'auto-start-reverse' ? 0 : 180
  const angle = Math.atan2(tip.y - near.y, tip.x - near.x) * 180 / Math.PI + turn
  const view = marker.getAttribute('viewBox')?.split(/[ ,]+/).map(Number)
  const unit = marker.getAttribute('markerUnits') === 'userSpaceOnUse' ? 1 : Number.parseFloat(getComputedStyle(line).strokeWidth)
  const scale = unit * (view ? Math.min(marker.markerWidth.baseVal.value / view[2]!, marker.markerHeight.baseVal.value / view[3]!) : 1)
  const kind = id.match(/extension|composition|aggregation|lollipop|cross|circle/i)?.[0].toLowerCase() ?? 'arrow'
  const at = `translate(${tip.x} ${tip.y}) rotate(${angle})`
  const [refX, refY] = [marker.refX.baseVal.value, marker.refY.baseVal.value]
  const head = svgElement('g', {
    class: `head ${kind}`,
    transform: kind === 'arrow' ? `${at} translate(${(reachOf(marker) - refX) * scale} 0)` : `${at} scale(${scale}) translate(${-refX} ${-refY})`,
  })
  // One arrowhead for all kinds of diagrams, its tip where Mermaid's would be.
  head.append(...kind === 'arrow' ? [svgElement('path', { d: 'M0 0L-10 -5L-10 5Z' })] : [...marker.children].map(child => child.cloneNode(true)))
  return head
}
