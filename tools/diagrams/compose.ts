import type { HTMLElement } from 'node-html-parser'
import type { Drawing } from './draw.ts'
import type { Room } from './look.ts'
import type { Notation } from './notation.ts'
import type { Part } from './parts.ts'
import type { Schedule } from './schedule.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'node-html-parser'
import { classNames } from '../lib/css.ts'
import { root } from '../lib/paths.ts'
import { DiagramError } from './error.ts'
import { leastText } from './look.ts'
import { findParts, knownNames, partsOf } from './parts.ts'
import { isConstant, scheduleOf, weakest } from './schedule.ts'

/** A drawing for the deck: SVG without ids, styles and colours. */
export interface ComposedDrawing {
  /** Stepped parts carry `data-at` with their schedule. */
  svg: string
  steps: number
}

/** Attributes that say where something is; how it looks is said by classes alone. */
const kept = new Set(['x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'dx', 'dy', 'd', 'points', 'width', 'height', 'transform', 'text-anchor', 'dominant-baseline', 'class', 'data-at'])

/** Class names that styles/diagrams.css and styles/floors.css know now: an author may add one while the server runs, and a drawing takes hundreds of times as long. */
function knownClasses(): Set<string> {
  return new Set(['diagrams.css', 'floors.css'].flatMap(name => [...classNames(readFileSync(join(root, 'styles', name), 'utf8'), name)]))
}

const round = (value: string) => value.replace(/-?\d*\.\d{2,}/g, number => String(Number(Number(number).toFixed(1))))

/** Mermaid draws each word apart; a line of text is one text again, unless some of it is set off. */
function joinWords(svg: HTMLElement): void {
  for (const row of svg.querySelectorAll('.text-outer-tspan')) {
    const words = row.querySelectorAll('.text-inner-tspan')
    const isPlain = (word: HTMLElement) => !/bold|italic/.test(`${word.getAttribute('font-weight')} ${word.getAttribute('font-style')}`)
    if (words.every(isPlain))
      row.set_content(words.map(word => word.rawText).join(''))
    for (const word of words.filter(word => !isPlain(word)))
      word.classList.add('strong')
  }
}

const emptyGroups = (svg: HTMLElement) => svg.querySelectorAll('g').filter(group => !group.childNodes.length)

/** Leaves position and known classes; empty groups and boxes that Mermaid keeps for itself go. */
function clean(svg: HTMLElement, known: Set<string>): void {
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const [name, value] of Object.entries(element.attributes)) {
      if (!kept.has(name) || (name === 'text-anchor' && element.rawTagName === 'tspan')) {
        element.removeAttribute(name)
      } else if (name === 'class') {
        const classes = [...new Set(value.split(/\s+/).filter(name => known.has(name)))].join(' ')
        if (classes)
          element.setAttribute('class', classes)
        else
          element.removeAttribute('class')
      } else {
        element.setAttribute(name, round(value))
      }
    }
  }
  for (const box of svg.querySelectorAll('rect').filter(box => !box.hasAttribute('width')))
    box.remove()
  for (let empty = emptyGroups(svg); empty.length; empty = emptyGroups(svg))
    empty.forEach(group => group.remove())
}

function addClasses(parts: Part[], notation: Notation, known: Set<string>): void {
  for (const { classes, elements } of parts)
    elements.forEach(element => classes.forEach(name => element.classList.add(name)))
  for (const { part, className, written, line } of notation.classes) {
    const meant = findParts(parts, part)
    if (!meant.length)
      throw new DiagramError(`${written} is given a class, but the diagram has no such part. It has: ${knownNames(parts)}.`, line)
    if (!known.has(className))
      throw new DiagramError(`The class "${className}" has no look: styles/diagrams.css does not know it.`, line)
    meant.forEach(({ elements }) => elements.forEach(element => element.classList.add(className)))
  }
}

/** Gives each part its schedule: what its steps say, else that of the parts it stands with. */
function addSchedules(parts: Part[], { actions }: Notation): number {
  const steps = Math.max(0, ...actions.map(action => action.step))
  const own = new Map<Part, Notation['actions']>()
  for (const action of actions) {
    const meant = findParts(parts, action.part)
    if (!meant.length)
      throw new DiagramError(`Step ${action.step} names ${action.written}, but the diagram has no such part. It has: ${knownNames(parts)}.`, action.line)
    for (const part of meant)
      own.set(part, [...own.get(part) ?? [], action])
  }
  const scheduleFor = (part: Part): Schedule =>
    own.has(part) ? scheduleOf(own.get(part)!, steps) : weakest(part.owners.map(scheduleFor), steps)
  for (const part of parts) {
    const schedule = scheduleFor(part)
    if (!isConstant(schedule))
      part.elements.forEach(element => element.setAttribute('data-at', schedule).classList.add('stepped'))
  }
  return steps
}

/**
 * Makes the deck's drawing of Mermaid's: steps and classes in, everything that
 * only Mermaid needs out.
 *
 * @param drawing Mermaid's drawing
 * @param notation what the comments of the fence ask for
 * @param room what the drawing may fill
 * @throws DiagramError when a comment names a part that is not there, or when
 *   text would become too small
 */
export function composeDrawing(drawing: Drawing, notation: Notation, room: Room): ComposedDrawing {
  const { x, y, width, height } = drawing.box
  const scale = Math.min(1, room.width / width, room.height / height)
  const text = drawing.smallestText * scale
  if (text < leastText - 0.05)
    throw new DiagramError(`The drawing is ${Math.round(width)} x ${Math.round(height)} px, its room ${room.width} x ${room.height}: text would be ${text.toFixed(1)} px, expected at least ${leastText}. Take parts or words out, turn it (LR or TB), or make two slides of it.`)

  const known = knownClasses()
  const svg = parse(drawing.svg).querySelector('svg')!
  joinWords(svg)
  const parts = partsOf(svg, drawing)
  addClasses(parts, notation, known)
  const steps = addSchedules(parts, notation)
  clean(svg, known)
  const size = (value: number) => Number((value * scale).toFixed(1))
  const view = [x, y, width, height].map(value => Number(value.toFixed(1))).join(' ')
  return {
    svg: `<svg viewBox="${view}" width="${size(width)}" height="${size(height)}">${svg.innerHTML}</svg>`,
    steps,
  }
}
