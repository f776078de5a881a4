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

/** Part of an axis. */
type Span = readonly [from: number, to: number]

/** What a part of the drawing takes of both axes, in the drawing's coordinates. */
export function spansOf(element: SVGGraphicsElement, margin: number): [across: Span, down: Span] {
  const { x, y, width, height } = element.getBBox()
  const { a, e, f } = element.ownerSVGElement!.getCTM()!.inverse().multiply(element.getCTM()!)
  return [[x * a + e - margin, (x + width) * a + e + margin], [y * a + f - margin, (y + height) * a + f + margin]]
}

/** What of an axis nothing takes. */
export function gapsBetween(taken: Span[], [start, end]: Span): Span[] {
  const gaps: Span[] = []
  let at = start
  for (const [from, to] of taken.toSorted((a, b) => a[0] - b[0])) {
    if (from > at)
      gaps.push([at, from])
    at = Math.max(at, to)
  }
  if (at < end)
    gaps.push([at, end])
  return gaps
}

/** Moves the boxes and the words of lines to where the gaps before them take them. */
export function moveBoxes(svg: SVGSVGElement, moveX: (x: number) => number, moveY: (y: number) => number): void {
  for (const element of svg.querySelectorAll<SVGGraphicsElement>('.nodes > .node, .edgeLabels > .edgeLabel, .edgeTerminals')) {
    const { x, y } = placeOf(element)
    element.setAttribute('transform', `translate(${moveX(x)}, ${moveY(y)})`)
  }
}

/** Stretches the frames of groups with what is in them, their titles in the middle. */
export function stretchGroups(svg: SVGSVGElement, moveX: (x: number) => number, moveY: (y: number) => number): void {
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
}

/** Moves the points of lines with what stands around them. */
export function stretchLines(svg: SVGSVGElement, moveX: (x: number) => number, moveY: (y: number) => number): void {
  for (const path of svg.querySelectorAll('[data-et=edge]')) {
    const d = path.getAttribute('d')!
    // Only points in pairs can be moved one by one.
    if (!/[AHVSTa-z]/.test(d))
      path.setAttribute('d', d.replace(/(-?[\d.]+)[ ,]+(-?[\d.]+)/g, (_, x: string, y: string) => `${moveX(Number(x))},${moveY(Number(y))}`))
  }
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
  // A drawing inside the drawing has coordinates of its own.
  if (!svg.querySelector('.root') || svg.querySelector('.root .root'))
    return { size, gaps: [0, 0] }

  const spans = (selector: string, margin: number) => [...svg.querySelectorAll<SVGGraphicsElement>(selector)].map(element => spansOf(element, margin))
  // Near a box nothing moves: lines end there, and arrowheads need their place.
  const fixed = [...spans('.nodes .node', svg.matches('.classDiagram') ? 20 : 10), ...spans('.edgeLabel:has(text), .edgeTerminals:has(text)', 6)]
  const titles = spans('.cluster-label', 6)
  const across = gapsBetween(fixed.map(([across]) => across), [whole.x, whole.x + whole.width])
  const down = gapsBetween([...fixed, ...titles].map(([, down]) => down), [whole.y, whole.y + whole.height])

  const totalOf = (gaps: Span[]) => gaps.reduce((sum, [from, to]) => sum + to - from, 0)
  const extent: Extent = { size, gaps: [totalOf(across), totalOf(down)] }
  if (measureOnly)
    return extent

  /** Where a value of an axis goes when its gaps share the room that the drawing leaves, or lacks. */
  const mover = (gaps: Span[], free: number) => {
    const total = totalOf(gaps)
    const factor = total > 1 ? Math.min(Math.max(1 + free / total, limits.least), limits.most) : 1
    return (value: number) => gaps.reduce((moved, [from, to]) => moved + Math.max(0, Math.min(value, to) - from) * (factor - 1), value)
  }
  const moves = [mover(across, room.width - 3 - whole.width), mover(down, room.height - 3 - whole.height)] as const
  moveBoxes(svg, ...moves)
  stretchGroups(svg, ...moves)
  stretchLines(svg, ...moves)
  return extent
}
