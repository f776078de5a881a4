import type { Lane, TimelineEvent } from '../data/events.ts'
import { yearOf } from './dates.ts'

/** Years of the axis: the first event, Docker, from where on every year has the same room, and the end. */
export const timelineYears = { first: 2008, docker: 2013, last: 2027 } as const

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

/** What a timeline shows: the lanes, and the event that is told. */
export interface TimelineChoice {
  lane: LaneFilter
  /** Its id. */
  event: string
}

/**
 * A lane alone, and with a second press all lanes again. An event that is not
 * shown then gives way to the next one that is.
 *
 * @param choice what is shown
 * @param lane the lane that was pressed
 * @param all every event, in the order of time
 */
export function pressLane(choice: TimelineChoice, lane: LaneFilter, all: readonly TimelineEvent[]): TimelineChoice {
  const { event } = choice
  const next = choice.lane === lane ? 'all' : lane
  const left = filterEvents(all, next)
  return { lane: next, event: left.some(({ id }) => id === event) ? event : neighbour(left, event, 1, all)?.id ?? event }
}

/**
 * Where a key leads among the events that are shown: left and right in time,
 * up and down to the event nearest in time of the next lane that has one.
 *
 * @param key `KeyboardEvent.key`
 * @param shown events in the order of time
 * @param from the event to start from
 * @param lanes from top to bottom
 * @returns the same event at an edge, undefined for a key that moves nothing
 */
export function eventByKey(key: string, shown: readonly TimelineEvent[], from: TimelineEvent, lanes: readonly Lane[]): TimelineEvent | undefined {
  const at = shown.indexOf(from)
  const last = shown.length - 1
  switch (key) {
    case 'ArrowLeft': return shown[Math.max(at - 1, 0)]
    case 'ArrowRight': return shown[Math.min(at + 1, last)]
    case 'Home': return shown[0]
    case 'End': return shown[last]
    case 'ArrowUp': return nearestInLanes(shown, from, lanes.slice(0, lanes.indexOf(from.lane)).toReversed())
    case 'ArrowDown': return nearestInLanes(shown, from, lanes.slice(lanes.indexOf(from.lane) + 1))
  }
}

/** The event nearest in time in the first of the lanes that has any; the one to start from where none has. */
function nearestInLanes(shown: readonly TimelineEvent[], from: TimelineEvent, lanes: readonly Lane[]): TimelineEvent {
  const lane = lanes.find(lane => shown.some(event => event.lane === lane))
  if (!lane)
    return from
  const distance = (event: TimelineEvent) => Math.abs(yearOf(event.date) - yearOf(from.date))
  return filterEvents(shown, lane).toSorted((a, b) => distance(a) - distance(b))[0]!
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
 * that is the way to find room; where there is none at all it moves on.
 *
 * @param labels in the order of `x`
 * @param end right end of the lane
 * @param gap least distance between two labels in a row
 */
export function placeLabels(labels: readonly LaneLabel[], end: number, gap: number): LabelPlace[] {
  return place(labels, end, gap, [-Infinity, -Infinity]) ?? pushOn(labels, gap)
}

/** Tries both rows and both sides of each point, the first that lets all the later labels stand. */
function place(labels: readonly LaneLabel[], end: number, gap: number, taken: readonly [number, number]): LabelPlace[] | undefined {
  const [label, ...later] = labels
  if (!label)
    return []
  for (const from of [label.x, Math.max(label.x - label.width, 0)]) {
    for (const row of [0, 1] as const) {
      if (from + label.width > end || from < taken[row] + gap)
        continue
      const rest = place(later, end, gap, row === 0 ? [from + label.width, taken[1]] : [taken[0], from + label.width])
      if (rest)
        return [{ row, from }, ...rest]
    }
  }
}

function pushOn(labels: readonly LaneLabel[], gap: number): LabelPlace[] {
  const taken: [number, number] = [-Infinity, -Infinity]
  return labels.map(({ x, width }) => {
    const row = taken[0] <= taken[1] ? 0 : 1
    const from = Math.max(x, taken[row] + gap)
    taken[row] = from + width
    return { row, from }
  })
}
