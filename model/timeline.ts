import type { Lane, TimelineEvent } from '../data/events.ts'

/** Which events are shown: all of them or those of one lane. */
export type LaneFilter = Lane | 'all'

/** The events that a filter leaves, in the order of time. */
export function filterEvents(events: readonly TimelineEvent[], filter: LaneFilter): TimelineEvent[] {
  return events.filter(({ lane }) => filter === 'all' || lane === filter)
}

/**
 * The event before or after another one among those that are shown; at the
 * ends it stays where it is.
 *
 * @param shown events in the order of time
 * @param id of the event to start from; one that is not shown counts by its date
 * @param step -1 for the one before, 1 for the one after
 * @param all every event, to find the date of one that is not shown
 */
export function neighbour(shown: readonly TimelineEvent[], id: string, step: -1 | 1, all: readonly TimelineEvent[]): TimelineEvent | undefined {
  const at = shown.findIndex(event => event.id === id)
  if (at >= 0)
    return shown[Math.min(Math.max(at + step, 0), shown.length - 1)]
  const date = all.find(event => event.id === id)?.date ?? ''
  return step > 0 ? shown.find(event => event.date > date) ?? shown.at(-1) : shown.findLast(event => event.date < date) ?? shown[0]
}

/** A label on a lane: where its point is and how wide its text, in pixels. */
export interface LaneLabel {
  x: number
  width: number
}

/** Where a label stands: its row, 0 above the points and 1 below, and where its text begins. */
export interface LabelPlace {
  row: 0 | 1
  from: number
}

/**
 * Places the labels of one lane in two rows, above and below the points, so
 * that none overlaps another. A label begins at its point, or ends there where
 * the lane ends.
 *
 * @param labels in the order of `x`
 * @param end right end of the lane
 * @param gap least distance between two labels in a row
 */
export function placeLabels(labels: readonly LaneLabel[], end: number, gap: number): LabelPlace[] {
  const taken: [number, number] = [-Infinity, -Infinity]
  return labels.map(({ x, width }) => {
    const wanted = Math.min(x, end - width)
    const free = ([0, 1] as const).find(row => taken[row] + gap <= wanted)
    // Where both rows are taken, the one that ends first moves its label on a little.
    const row = free ?? (taken[0] <= taken[1] ? 0 : 1)
    const from = Math.max(wanted, taken[row] + gap)
    taken[row] = from + width
    return { row, from }
  })
}
