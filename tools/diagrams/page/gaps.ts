declare const placeOf: typeof import('./svg.ts').placeOf

/** How large a drawing is, and how much of it is room between boxes. */
export interface Extent {
  size: [width: number, height: number]
  gaps: [across: number, down: number]
}

/** How far the room between boxes may be tightened or stretched. */
export interface GapLimits {
  least: number
  most: number
}

/**
 * Stretches or tightens the room between the boxes of a flowchart, state or
 * class diagram until the drawing fills its room; boxes and texts keep their
 * size. Mermaid's layout (ELK) has fixed distances.
 *
 * @returns the extent of the drawing as it was
 */
export function stretchGapsInPage({ room, limits, measureOnly }: { room: { width: number, height: number }, limits: GapLimits, measureOnly: boolean }): Extent {
  const svg = document.querySelector<SVGSVGElement>('.diagram svg')!
  const whole = svg.getBBox()
  const size: Extent['size'] = [whole.width, whole.height]
  const none: Extent = { size, gaps: [0, 0] }
  // A drawing inside the drawing has coordinates of its own.
  if (!svg.querySelector('.root') || svg.querySelector('.root .root'))
    return none

  const base = svg.getCTM()!.inverse()
  const boxOf = (element: SVGGraphicsElement, margin: number) => {
    const { x, y, width, height } = element.getBBox()
    const { a, e, f } = base.multiply(element.getCTM()!)
    return { from: [x * a + e - margin, y * a + f - margin] as const, to: [(x + width) * a + e + margin, (y + height) * a + f + margin] as const }
  }
  // Near a box nothing moves: lines end there, and arrowheads need their place.
  const boxes = [...svg.querySelectorAll<SVGGraphicsElement>('.nodes .node')].map(node => boxOf(node, svg.matches('.classDiagram') ? 20 : 10))
  const labels = [...svg.querySelectorAll<SVGGraphicsElement>('.edgeLabel:has(text), .edgeTerminals:has(text)')].map(label => boxOf(label, 6))
  const titles = [...svg.querySelectorAll<SVGGraphicsElement>('.cluster-label')].map(title => boxOf(title, 6))
  const start = [whole.x, whole.y] as const
  const end = [whole.x + whole.width, whole.y + whole.height] as const

  /** Pieces of an axis: fixed where a box stands, else a gap. */
  const pieces = (axis: 0 | 1) => {
    const fixed = [...boxes, ...labels, ...axis ? titles : []].map(({ from, to }) => [from[axis], to[axis]] as const).sort((a, b) => a[0] - b[0])
    const gaps: [from: number, to: number][] = []
    let at = start[axis]
    for (const [from, to] of fixed) {
      if (from > at)
        gaps.push([at, from])
      at = Math.max(at, to)
    }
    if (at < end[axis])
      gaps.push([at, end[axis]])
    return gaps
  }
  const axes = ([0, 1] as const).map((axis) => {
    const gaps = pieces(axis)
    const total = gaps.reduce((sum, [from, to]) => sum + to - from, 0)
    const wanted = (axis ? room.height : room.width) - 3 - size[axis]
    const factor = total > 1 ? Math.min(Math.max(1 + wanted / total, limits.least), limits.most) : 1
    const move = (value: number) => gaps.reduce((moved, [from, to]) => moved + Math.max(0, Math.min(value, to) - from) * (factor - 1), value)
    return { total, move }
  })
  const extent: Extent = { size, gaps: [axes[0]!.total, axes[1]!.total] }
  if (measureOnly)
    return extent

  const [moveX, moveY] = axes.map(axis => axis.move) as [(x: number) => number, (y: number) => number]
  const shift = (element: SVGGraphicsElement) => {
    const { x, y } = placeOf(element)
    element.setAttribute('transform', `translate(${moveX(x)}, ${moveY(y)})`)
  }
  svg.querySelectorAll<SVGGraphicsElement>('.nodes > .node, .edgeLabels > .edgeLabel, .edgeTerminals').forEach(shift)
  for (const group of svg.querySelectorAll<SVGGElement>('.clusters > g')) {
    const title = group.querySelector<SVGGElement>('.cluster-label')
    const frame = group.querySelector<SVGRectElement>('rect:not(.background)')!.getBBox()
    for (const rect of group.querySelectorAll<SVGRectElement>('rect:not(.background)')) {
      const { x, y, width, height } = rect.getBBox()
      rect.setAttribute('x', String(moveX(x)))
      rect.setAttribute('y', String(moveY(y)))
      rect.setAttribute('width', String(moveX(x + width) - moveX(x)))
      rect.setAttribute('height', String(moveY(y + height) - moveY(y)))
    }
    if (title) {
      const { x, y } = placeOf(title)
      const text = title.getBBox()
      const middle = (moveX(frame.x) + moveX(frame.x + frame.width)) / 2
      title.setAttribute('transform', `translate(${text.width ? middle - text.x - text.width / 2 : moveX(x)}, ${moveY(y)})`)
    }
  }
  for (const path of svg.querySelectorAll('[data-et=edge]')) {
    const d = path.getAttribute('d')!
    // Only points in pairs can be moved one by one.
    if (!/[AHVSTa-z]/.test(d))
      path.setAttribute('d', d.replace(/(-?[\d.]+)[ ,]+(-?[\d.]+)/g, (_, x: string, y: string) => `${moveX(Number(x))},${moveY(Number(y))}`))
  }
  return extent
}
