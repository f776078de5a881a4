/**
 * Makes each line one group with its arrowheads and, in a sequence, its words.
 * The heads become shapes of their own: markers are found by id, and ids clash
 * as soon as a drawing stands twice on a page (presenter view, print).
 */
export function groupLinesInPage(): void {
  const svg = document.querySelector<SVGSVGElement>('.diagram svg')!
  const create = (name: 'g' | 'path') => document.createElementNS('http://www.w3.org/2000/svg', name)

  const headsOf = (line: SVGGeometryElement) => (['start', 'end'] as const).flatMap((end) => {
    const id = line.getAttribute(`marker-${end}`)?.match(/#([^)"]+)/)?.[1]
    const marker = id && svg.querySelector<SVGMarkerElement>(`[id="${id}"]`)
    if (!marker)
      return []
    const length = line.getTotalLength()
    const tip = line.getPointAtLength(end === 'end' ? length : 0)
    const near = line.getPointAtLength(end === 'end' ? length - 2 : 2)
    // Towards the end of the line, at both ends, unless the marker turns itself at the start.
    const turn = end === 'end' || marker.getAttribute('orient') === 'auto-start-reverse' ? 0 : 180
    const angle = Math.atan2(tip.y - near.y, tip.x - near.x) * 180 / Math.PI + turn
    const view = marker.getAttribute('viewBox')?.split(/[ ,]+/).map(Number)
    const unit = marker.getAttribute('markerUnits') === 'userSpaceOnUse' ? 1 : Number.parseFloat(getComputedStyle(line).strokeWidth)
    const scale = unit * (view ? Math.min(marker.markerWidth.baseVal.value / view[2]!, marker.markerHeight.baseVal.value / view[3]!) : 1)
    const head = create('g')
    const kind = id.match(/extension|composition|aggregation|lollipop|cross|circle/i)?.[0].toLowerCase() ?? 'arrow'
    const at = `translate(${tip.x} ${tip.y}) rotate(${angle})`
    const [refX, refY] = [marker.refX.baseVal.value, marker.refY.baseVal.value]
    head.setAttribute('class', `head ${kind}`)
    if (kind === 'arrow') {
      // One arrowhead for all kinds of diagrams, its tip where Mermaid's would be.
      const right = Math.max(...[...marker.children].map((shape) => {
        const box = (shape as SVGGraphicsElement).getBBox()
        return box.x + box.width
      }))
      const path = create('path')
      path.setAttribute('d', 'M0 0L-10 -5L-10 5Z')
      head.setAttribute('transform', `${at} translate(${(right - refX) * scale} 0)`)
      head.append(path)
    } else {
      head.setAttribute('transform', `${at} scale(${scale}) translate(${-refX} ${-refY})`)
      head.append(...[...marker.children].map(child => child.cloneNode(true)))
    }
    return [head]
  })

  for (const line of svg.querySelectorAll<SVGGeometryElement>('[data-et=edge], [data-et=message], [marker-end]')) {
    const kind = line.getAttribute('class') ?? ''
    if (kind.includes('thickness-invisible')) {
      line.remove()
      continue
    }
    const group = create('g')
    const { et, id, from, to } = line.dataset
    Object.assign(group.dataset, { id, ...(et === 'message' && { from, to }) })
    group.setAttribute('class', [
      et === 'message' ? 'message' : et === 'edge' ? 'edge' : 'line',
      ...(/messageLine1|dashed|dotted/.test(kind) ? ['broken'] : []),
      ...(kind.includes('thickness-thick') ? ['thick'] : []),
    ].join(' '))
    line.before(group)
    group.append(line)
    const heads = headsOf(line)
    // The words of a message stand before its line.
    const words: Element[] = []
    while (group.matches('.message') && group.previousElementSibling?.matches('text.messageText')) {
      words.unshift(group.previousElementSibling)
      group.previousElementSibling.remove()
    }
    group.append(...heads, ...words)
  }
}
