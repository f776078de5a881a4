declare const placeOf: typeof import('./svg.ts').placeOf
declare const svgElement: typeof import('./svg.ts').svgElement

/**
 * Sets the boxes of a timeline anew: Mermaid gives every period 150 px and
 * leaves so much air between the rows that no slide could hold them. Texts,
 * wrapping and order stay as Mermaid made them.
 *
 * @param room what the drawing may fill
 * @param room.width columns share it
 */
export function setTimelineInPage({ width: room }: { width: number }): void {
  const svg = document.querySelector<SVGSVGElement>('.diagram svg')!
  const gap = 10
  const padding = 10
  const textHeight = (wrapper: SVGGElement) => wrapper.querySelector('text')!.getBBox().height

  const wrappers = [...svg.querySelectorAll<SVGGElement>('g:has(> .timeline-node)')]
  const periods = wrappers.filter(wrapper => wrapper.matches('.taskWrapper'))
  const events = wrappers.filter(wrapper => wrapper.matches('.eventWrapper'))
  const sections = wrappers.filter(wrapper => !wrapper.matches('.taskWrapper, .eventWrapper'))
  const lefts = periods.map(period => placeOf(period).x)
  const column = Math.max(Math.min((room - 3 - gap * (periods.length - 1)) / periods.length, 240), 152)
  const columnOf = (wrapper: SVGGElement) => lefts.findIndex(left => Math.abs(left - placeOf(wrapper).x) < 1)
  const leftOfColumn = (index: number) => index * (column + gap)

  const set = (wrapper: SVGGElement, index: number, span: number, top: number, height: number) => {
    const node = wrapper.querySelector<SVGGElement>('.timeline-node')!
    const text = node.querySelector('text')!
    wrapper.dataset.column = String(index)
    const width = span * column + (span - 1) * gap
    wrapper.setAttribute('transform', `translate(${leftOfColumn(index)}, ${top})`)
    text.parentElement!.setAttribute('transform', 'translate(0, 0)')
    const box = text.getBBox()
    text.parentElement!.setAttribute('transform', `translate(${width / 2}, ${height / 2 - box.y - box.height / 2})`)
    node.classList.add(wrapper.matches('.taskWrapper') ? 'period' : wrapper.matches('.eventWrapper') ? 'event' : 'section')
    node.replaceChildren(svgElement('rect', { class: 'label-container', x: 0, y: 0, width, height }), text.parentElement!)
  }
  const rowHeight = (row: SVGGElement[]) => Math.max(...row.map(textHeight)) + 2 * padding

  const columns = new Map(wrappers.map(wrapper => [wrapper, columnOf(wrapper)]))
  let top = 0
  if (sections.length) {
    const height = rowHeight(sections)
    sections.forEach((section, i) => {
      const first = columns.get(section)!
      const next = sections[i + 1] ? columns.get(sections[i + 1]!)! : periods.length
      set(section, first, next - first, top, height)
    })
    top += height + gap
  }
  const height = rowHeight(periods)
  for (const period of periods)
    set(period, columns.get(period)!, 1, top, height)
  const axis = top + height + 20
  top = axis + 20

  const bottoms = periods.map(() => axis)
  for (const event of events) {
    const index = columns.get(event)!
    const height = textHeight(event) + 2 * padding
    const from = bottoms[index] === axis ? top : bottoms[index]! + 8
    set(event, index, 1, from, height)
    bottoms[index] = from + height
  }

  const lines = [...svg.querySelectorAll<SVGLineElement>('.lineWrapper line')]
  for (const line of lines) {
    line.removeAttribute('stroke-dasharray')
    if (line.x1.baseVal.value === line.x2.baseVal.value) {
      line.removeAttribute('marker-end')
      const index = lefts.findIndex(left => Math.abs(left - line.x1.baseVal.value) < 190)
      const x = leftOfColumn(index) + column / 2
      line.setAttribute('class', 'drop')
      line.dataset.column = String(index)
      for (const [key, value] of Object.entries({ x1: x, x2: x, y1: axis - 20, y2: bottoms[index] === axis ? axis : top }))
        line.setAttribute(key, String(value))
      // Behind the boxes of its period.
      line.parentElement!.parentElement!.prepend(line.parentElement!)
    } else {
      for (const [key, value] of Object.entries({ x1: 0, x2: leftOfColumn(periods.length) - gap - 5, y1: axis, y2: axis }))
        line.setAttribute(key, String(value))
    }
  }
}
