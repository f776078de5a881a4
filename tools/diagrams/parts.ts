import type { HTMLElement } from 'node-html-parser'
import type { Drawing } from './draw.ts'
import type { PartName } from './notation.ts'

/** Something that a step or a class can name: a box, a line, a message, an event. */
export interface Part {
  /** Its id in Mermaid's text, where it has one. */
  id?: string
  /** For lines and messages: ids of both ends. */
  link?: [from: string, to: string]
  /** For messages: number from 1. */
  message?: number
  /** What is written on it. */
  text: string
  elements: HTMLElement[]
  /** Parts that it stands with: a group for its boxes, both ends for a line. */
  owners: Part[]
  /** Classes that the author gave it and Mermaid did not draw. */
  classes: string[]
}

/** A wrapped text stands as a tspan for each of its lines, without the spaces between them. */
function linesOf(element: HTMLElement) {
  const lines = element.querySelectorAll('tspan[x]')
  return (lines.length ? lines : [element]).map(line => line.text)
}
const textOf = (elements: HTMLElement[]) => elements.flatMap(linesOf).join(' ').replace(/\s+/g, ' ').trim()
const found = <T>(value: T | null | undefined): value is T => value != null

function part(elements: (HTMLElement | null | undefined)[], rest: Partial<Part> = {}): Part {
  const there = elements.filter(found)
  return { text: textOf(there), owners: [], classes: [], ...rest, elements: there }
}

const number = (element: HTMLElement, name: string) => Number(element.getAttribute(name))

/** Boxes and lines of flowcharts, state and class diagrams, as Mermaid's model has them. */
function boxesAndLines(svg: HTMLElement, { nodes, edges }: Drawing): Part[] {
  const root = svg.getAttribute('id')
  const all = svg.querySelectorAll('[id]')
  const byId = (id: string) => all.find(element => element.getAttribute('id') === `${root}-${id}`)
  const boxes = new Map(nodes.map(({ id, domId }) => [id, part([(domId && byId(domId)) || byId(id)], { id })]))
  for (const { id, parentId } of nodes) {
    const parent = parentId && boxes.get(parentId)
    if (parent)
      boxes.get(id)!.owners.push(parent)
  }
  const labels = svg.querySelectorAll('.edgeLabel .label')
  const lines = edges.map(({ id, start = '', end = '', classes }) => {
    const line = svg.querySelectorAll('g.edge').find(element => element.getAttribute('data-id') === id)
    const label = labels.find(element => element.getAttribute('data-id') === id)
    return part([line, label], { id, link: [start, end], classes, owners: [boxes.get(start), boxes.get(end)].filter(found) })
  })
  return [...boxes.values(), ...lines]
}

function sequenceParts(svg: HTMLElement): Part[] {
  const lifeLines = svg.querySelectorAll('[data-et="life-line"]')
  const participants = svg.querySelectorAll('[data-et="participant"]').map((box) => {
    const id = box.getAttribute('data-id')!
    return part([box, lifeLines.find(line => line.getAttribute('data-id') === id)], { id })
  })
  const owner = (id?: string) => participants.find(participant => participant.id === id)
  const messages = svg.querySelectorAll('g.message').map((group, i) => {
    const link: [string, string] = [group.getAttribute('data-from')!, group.getAttribute('data-to')!]
    return part([group], { message: i + 1, link, owners: link.map(owner).filter(found) })
  })
  const others = svg.querySelectorAll('[data-et="note"], [data-et="control-structure"]').map((group) => {
    // A frame is named by its condition, not by "loop" or "alt".
    const title = group.querySelector('.loopText')
    return part([group], title ? { text: textOf([title]).replace(/^\[(.*)\]$/, '$1') } : {})
  })
  // The bar of an activation begins at the height of the message that starts it.
  const heightOf = (message: Part) => number(message.elements[0]!.querySelector('line, path')!, 'y1')
  const bars = svg.querySelectorAll('.activation0, .activation1, .activation2').map(bar =>
    part([bar], { owners: messages.filter(message => Math.abs(heightOf(message) - number(bar, 'y')) <= 3).slice(0, 1) }))
  return [...participants, ...messages, ...others, ...bars]
}

function timelineParts(svg: HTMLElement): Part[] {
  const columnOf = (element: HTMLElement) => number(element, 'data-column')
  const wrappers = (name: string) => svg.querySelectorAll(`.timeline-node.${name}`).map(node => node.parentNode).filter(found)
  const sections = wrappers('section').map(wrapper => part([wrapper]))
  const periods = wrappers('period').map((wrapper) => {
    const section = sections.findLast(section => columnOf(section.elements[0]!) <= columnOf(wrapper))
    const drop = svg.querySelectorAll('.drop').find(line => columnOf(line) === columnOf(wrapper))
    return { ...part([wrapper], { owners: section ? [section] : [] }), elements: [wrapper, drop].filter(found) }
  })
  const events = wrappers('event').map(wrapper =>
    part([wrapper], { owners: periods.filter(period => columnOf(period.elements[0]!) === columnOf(wrapper)) }))
  return [...sections, ...periods, ...events]
}

/** Everything of a drawing that a name can mean. */
export function partsOf(svg: HTMLElement, drawing: Drawing): Part[] {
  if (drawing.kind === 'sequence')
    return sequenceParts(svg)
  return drawing.kind === 'timeline' ? timelineParts(svg) : boxesAndLines(svg, drawing)
}

/** The parts that a name means; several lines may join the same two boxes, several boxes say the same. */
export function findParts(parts: Part[], name: PartName): Part[] {
  return parts.filter(part =>
    name.kind === 'id'
      ? part.id === name.id
      : name.kind === 'link'
        ? part.link?.[0] === name.from && part.link[1] === name.to
        : name.kind === 'message'
          ? part.message === name.number
          : part.text === name.text.replace(/\s+/g, ' ').trim())
}

/** What an author could have meant: every name that the drawing knows. */
export function knownNames(parts: Part[]): string {
  return parts.filter(part => part.id || part.link || part.text).map(part => (part.message ? `message ${part.message}` : part.link ? part.link.join(' --> ') : part.id ?? `"${part.text}"`)).join(', ')
}
