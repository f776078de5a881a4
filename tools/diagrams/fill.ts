import type { Measures, Room } from './look.ts'
import type { Extent } from './page/gaps.ts'
import { gapLimits } from './look.ts'

/** Values of a diagram's measures, by Mermaid's name. */
export type Values = Record<string, number>

/** A drawing as the filling sees it. */
export interface Trial extends Extent {
  /** Widths of the labels of boxes. */
  labels: number[]
}

/** What is missing to fill the room when the gaps have given or taken what they may. */
function missing({ size, gaps }: Extent, room: Room, axis: 0 | 1): number {
  const wanted = (axis ? room.height : room.width) - 3 - size[axis]
  const least = gaps[axis] * (gapLimits.least - 1)
  const most = gaps[axis] * (gapLimits.most - 1)
  return wanted > most ? wanted - most : wanted < least ? wanted - least : 0
}

/**
 * Finds the measures with which a drawing fills its room, so that every drawing
 * keeps the deck's sizes of text: what is missing goes to one measure after the
 * other; a second drawing tells which dimension each of them changes.
 *
 * @param measures of this kind of diagram
 * @param room what the drawing may fill
 * @param attempt draws with given values
 * @returns the values to draw with
 */
export async function fillRoom(measures: Measures['measures'], room: Room, attempt: (values: Values) => Promise<Trial>): Promise<Values> {
  const values: Values = Object.fromEntries(measures.map(({ name, start }) => [name, start]))
  let trial = await attempt(values)
  for (const { name, most } of measures.filter(measure => measure.equal)) {
    values[name] = Math.max(values[name]!, ...trial.labels.filter(width => width <= most))
    trial = await attempt(values)
  }
  for (const { name, least, most } of measures) {
    const step = missing(trial, room, 0) + missing(trial, room, 1) < 0 ? -12 : 12
    const other = await attempt({ ...values, [name]: values[name]! + step })
    const growth = ([0, 1] as const).map(axis => (other.size[axis] - trial.size[axis]) / step)
    const wanted = ([0, 1] as const)
      .filter(axis => growth[axis]! > 0.1)
      .map(axis => missing(trial, room, axis) / growth[axis]!)
    // What is too large decides over what could be larger.
    const change = Math.min(...wanted) < 0 ? Math.min(...wanted) : Math.max(0, ...wanted)
    if (!wanted.length || !change)
      continue
    values[name] = Math.min(Math.max(values[name]! + change, least), most)
    trial = await attempt(values)
  }
  return values
}
