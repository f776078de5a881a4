declare const placeOf: typeof import('./svg.ts').placeOf
declare const svgElement: typeof import('./svg.ts').svgElement

/** The columns of a timeline, one for each period. */
export interface TimelineColumns {
  count: number
  width: number
  gap: number
}

/** Where a box of a timeline goes. */
export interface TimelinePlace {
  /** Index of its first column. */
  column: number
  /** How many columns it is wide. */
  span: number
  top: number
  height: number
}

export function leftOfColumn({ width, gap }: TimelineColumns, index: number): number {
  return index * (width + gap)
}

/** Height of a box in which the text of a drawn one stands with room around it. */
export function timelineBoxHeight(wrapper: SVGGElement): number {
  return wrapper.querySelector('text')!.getBBox().height + 20
}

/** Sets a box anew in its place, its text in the middle. */
export function setTimelineBox(wrapper: SVGGElement, columns: TimelineColumns, { column, span, top, height }: TimelinePlace): void {
  const node = wrapper.querySelector<SVGGElement>('.timeline-node')!
  const text = node.querySelector('text')!
  wrapper.dataset.column = String(column)
  const width = span * columns.width + (span - 1) * columns.gap
  wrapper.setAttribute('transform', `translate(${leftOfColumn(columns, column)}, ${top})`)
  text.parentElement!.setAttribute('transform', 'translate(0, 0)')
  const box = text.getBBox()
  text.parentElement!.setAttribute('transform', `translate(${width / 2}, ${height / 2 - box.y - box.height / 2})`)
  node.classList.add(wrapper.matches('.taskWrapper') ? 'period' : wrapper.matches('.eventWrapper') ? 'event' : 'section')
  node.replaceChildren(svgElement('rect', { class: 'label-container', x: 0, y: 0, width, height }), text.parentElement!)
}

/**
 * Sets the events of each period below each other.
 *
 * @returns the columns that have events, and where each ends
 */
export function stackTimelineEvents(events: SVGGElement[], columns: TimelineColumns, columnOf: Map<SVGGElement, number>, from: number): Map<number, number> {
  const bottoms = new Map<number, number>()
  for (const event of events) {
    const column = columnOf.get(event)!
    const height = timelineBoxHeight(event)
    const top = bottoms.has(column) ? bottoms.get(column)! + 8 : from
    setTimelineBox(event, columns, { column, span: 1, top, height })
    bottoms.set(column, top + height)
  }
  return bottoms
}

/** Lays the axis, and a line from each period to its events, behind the boxes of the period. */
export function setTimelineLine(line: SVGLineElement, columns: TimelineColumns, axis: number, drop: { column: number, to: number } | undefined): void {
  line.removeAttribute('stroke-dasharray')
  const ends = drop
    ? { x1: leftOfColumn(columns, drop.column) + columns.width / 2, x2: leftOfColumn(columns, drop.column) + columns.width / 2, y1: axis - 20, y2: drop.to }
    : { x1: 0, x2: leftOfColumn(columns, columns.count) - columns.gap - 5, y1: axis, y2: axis }
  for (const [key, value] of Object.entries(ends))
    line.setAttribute(key, String(value))
  if (drop) {
    line.removeAttribute('marker-end')
    line.setAttribute('class', 'drop')
    line.dataset.column = String(drop.column)
    line.parentElement!.parentElement!.prepend(line.parentElement!)
  }
}

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
  const wrappers = [...svg.querySelectorAll<SVGGElement>('g:has(> .timeline-node)')]
  const periods = wrappers.filter(wrapper => wrapper.matches('.taskWrapper'))
  const events = wrappers.filter(wrapper => wrapper.matches('.eventWrapper'))
  const sections = wrappers.filter(wrapper => !wrapper.matches('.taskWrapper, .eventWrapper'))

  const gap = 10
  const width = Math.max(Math.min((room - 3 - gap * (periods.length - 1)) / periods.length, 240), 152)
  const columns: TimelineColumns = { count: periods.length, width, gap }
  // In which column a box stands, Mermaid tells by its place alone: all are asked before one is moved.
  const lefts = periods.map(period => placeOf(period).x)
  const columnOf = new Map(wrappers.map(wrapper => [wrapper, lefts.findIndex(left => Math.abs(left - placeOf(wrapper).x) < 1)]))

  let top = 0
  if (sections.length) {
    const height = Math.max(...sections.map(timelineBoxHeight))
    sections.forEach((section, i) => {
      const column = columnOf.get(section)!
      const next = sections[i + 1] ? columnOf.get(sections[i + 1]!)! : periods.length
      setTimelineBox(section, columns, { column, span: next - column, top, height })
    })
    top += height + gap
  }
  const height = Math.max(...periods.map(timelineBoxHeight))
  for (const period of periods)
    setTimelineBox(period, columns, { column: columnOf.get(period)!, span: 1, top, height })

  const axis = top + height + 20
  const belowAxis = axis + 20
  const bottoms = stackTimelineEvents(events, columns, columnOf, belowAxis)
  for (const line of svg.querySelectorAll<SVGLineElement>('.lineWrapper line')) {
    const isDrop = line.x1.baseVal.value === line.x2.baseVal.value
    const column = lefts.findIndex(left => Math.abs(left - line.x1.baseVal.value) < 190)
    setTimelineLine(line, columns, axis, isDrop ? { column, to: bottoms.has(column) ? belowAxis : axis } : undefined)
  }
}
