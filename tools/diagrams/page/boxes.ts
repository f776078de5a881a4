declare const placeOf: typeof import('./svg.ts').placeOf
declare const svgElement: typeof import('./svg.ts').svgElement

/*
 * Makes boxes alike in all kinds of diagrams. Mermaid draws some as a sketched
 * path, sets names in them by its own measures, and ELK orders what no line
 * orders.
 */

/** What Mermaid draws as a sketched path becomes a rectangle, a box with round ends, or a line between the parts of a class. */
export function squareSketchesInPage(): void {
  const svg = document.querySelector<SVGSVGElement>('.diagram svg')!
  const roundEnds = (x: number, y: number, width: number, height: number) => {
    const radius = height / 2
    return `M${x + radius},${y}H${x + width - radius}A${radius},${radius} 0 0 1 ${x + width - radius},${y + height}H${x + radius}A${radius},${radius} 0 0 1 ${x + radius},${y}Z`
  }
  for (const sketch of svg.querySelectorAll<SVGGElement>('g.label-container')) {
    const outline = sketch.querySelector('path')?.getAttribute('d') ?? ''
    const { x, y, width, height } = sketch.getBBox()
    // A box with round ends is a hundred short curves there, twice; a shape that is no box (a circle, a diamond) keeps its outline.
    if ((outline.match(/C/g)?.length ?? 0) > 50)
      sketch.replaceWith(svgElement('path', { class: 'label-container', d: roundEnds(x, y, width, height) }))
    else if (!/[CA]/.test(outline) && (outline.match(/L/g)?.length ?? 0) <= 5)
      sketch.replaceWith(svgElement('rect', { class: 'label-container', x, y, width, height }))
  }
  for (const sketch of svg.querySelectorAll<SVGGElement>('g.divider')) {
    const { x, y, width, height } = sketch.getBBox()
    sketch.replaceWith(svgElement('line', { class: 'parting', x1: x, x2: x + width, y1: y + height / 2, y2: y + height / 2 }))
  }
}

/** A name stands in the middle of its box. */
export function centreNamesInPage(): void {
  for (const label of document.querySelectorAll<SVGGElement>('.diagram svg .node > .label:has(text)')) {
    const box = label.parentElement!.querySelector<SVGGraphicsElement>(':scope > :is(rect, circle, ellipse, polygon, path, .label-container)')?.getBBox()
    if (!box)
      continue
    for (const text of label.querySelectorAll('text'))
      text.setAttribute('text-anchor', 'middle')
    label.setAttribute('transform', 'translate(0, 0)')
    const text = label.getBBox()
    label.setAttribute('transform', `translate(${box.x + (box.width - text.width) / 2 - text.x}, ${box.y + (box.height - text.height) / 2 - text.y})`)
  }
}

/** The words of a line stand on it, on a ground of their own; ELK lays them beside it. */
export function centreLabelsInPage(): void {
  const svg = document.querySelector<SVGSVGElement>('.diagram svg')!
  for (const label of svg.querySelectorAll<SVGGElement>('.edgeLabel > .label:has(text)')) {
    const words = label.querySelector('text')!
    const { width, height } = words.getBBox()
    label.querySelector('.background')?.remove()
    label.setAttribute('transform', 'translate(0, 0)')
    const { x, y } = label.getBBox()
    words.parentElement!.setAttribute('transform', `translate(${-x - width / 2}, ${-y - height / 2})`)
    label.prepend(svgElement('rect', { class: 'background', x: -width / 2 - 5, y: -height / 2, width: width + 10, height }))

    const line = svg.querySelector<SVGGeometryElement>(`[data-et=edge][data-id="${CSS.escape(label.dataset.id ?? '')}"]`)
    const holder = label.closest<SVGGElement>('.edgeLabel')!
    const place = placeOf(holder)
    const distance = (point: DOMPoint) => Math.hypot(point.x - place.x, point.y - place.y)
    const points = line ? Array.from({ length: 201 }, (_, i) => line.getPointAtLength(line.getTotalLength() * i / 200)) : []
    const nearest = points.sort((a, b) => distance(a) - distance(b))[0]
    if (nearest && distance(nearest) < Math.max(width, height))
      holder.setAttribute('transform', `translate(${nearest.x}, ${nearest.y})`)
  }
}

/** A class without methods keeps no empty room for them. */
export function closeClassesInPage(): void {
  for (const node of document.querySelectorAll<SVGGElement>('.diagram svg .node:has(.methods-group)')) {
    const partings = [...node.querySelectorAll<SVGLineElement>('.parting')]
    const members = node.querySelector<SVGGElement>('.members-group')!
    if (node.querySelector('.methods-group text') || !members.querySelector('text'))
      continue
    partings[1]?.remove()
    const box = node.querySelector<SVGGraphicsElement>('.label-container')!.getBBox()
    const text = members.getBBox()
    const middle = (partings[0]!.y1.baseVal.value + box.y + box.height) / 2
    members.setAttribute('transform', `translate(${placeOf(members).x}, ${middle - text.y - text.height / 2})`)
  }
}

/** Boxes of a group that no line orders stand in the order in which they were written. */
export function orderStacksInPage(): void {
  const svg = document.querySelector<SVGSVGElement>('.diagram svg')!
  const linked = new Set([...svg.querySelectorAll<SVGElement>('[data-et=edge]')].flatMap(edge => (edge.dataset.id ?? '').split('_')))
  const idOf = (node: Element) => node.id.match(/-flowchart-(.+)-\d+$/)?.[1]
  const free = [...svg.querySelectorAll<SVGGElement>('.nodes > .node')].filter((node) => {
    const id = idOf(node)
    return id && !linked.has(id)
  })
  const stackOf = (node: SVGGElement) => {
    const { width, height } = node.getBBox()
    const group = [...svg.querySelectorAll<SVGGraphicsElement>('.cluster')].findLast((cluster) => {
      const [outer, inner] = [cluster.getBoundingClientRect(), node.getBoundingClientRect()]
      return outer.left <= inner.left && outer.right >= inner.right && outer.top <= inner.top && outer.bottom >= inner.bottom
    })
    return `${group?.id} ${Math.round(width)} ${Math.round(height)}`
  }
  const stacks = new Map<string, SVGGElement[]>()
  for (const node of free)
    stacks.set(stackOf(node), [...stacks.get(stackOf(node)) ?? [], node])
  for (const stack of stacks.values()) {
    const places = stack.map(placeOf).sort((a, b) => a.y - b.y || a.x - b.x)
    const written = stack.toSorted((a, b) => Number(a.id.match(/\d+$/)) - Number(b.id.match(/\d+$/)))
    written.forEach((node, i) => node.setAttribute('transform', `translate(${places[i]!.x}, ${places[i]!.y})`))
  }
}
