import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { events, lanes } from '../data/events.ts'
import { yearOf } from './dates.ts'
import { eventByKey, filterEvents, neighbour, placeLabels, pressLane, timelineYears } from './timeline.ts'

it('the axis holds every event, and begins in the year of the first', () => {
  const years = events.map(({ date }) => yearOf(date))
  expect(Math.floor(years[0]!)).toBe(timelineYears.first)
  expect(Math.max(...years)).toBeLessThan(timelineYears.last)
})

describe('filterEvents', () => {
  it('shares all events out among the lanes', () => {
    expect(lanes.flatMap(lane => filterEvents(events, lane)).length).toBe(events.length)
    expect(filterEvents(events, 'all')).toEqual(events)
  })
})

describe('neighbour', () => {
  it('reaches every event from the first, and comes back', () => {
    for (const lane of ['all', ...lanes] as const) {
      const shown = filterEvents(events, lane)
      let at = shown[0]!
      const seen = [at.id]
      for (let next = neighbour(shown, at.id, 1, events)!; next !== at; next = neighbour(shown, at.id, 1, events)!) {
        at = next
        seen.push(at.id)
      }
      expect(seen).toEqual(shown.map(({ id }) => id))
      expect(neighbour(shown, at.id, -1, events)).toBe(shown.at(-2))
    }
  })

  it('goes on from the date of an event that is filtered out', () => {
    const low = filterEvents(events, 'low')
    const next = neighbour(low, 'k8s-1.24', 1, events)!
    const before = neighbour(low, 'k8s-1.24', -1, events)!
    expect(next.date > '2022-05-03' && before.date < '2022-05-03').toBe(true)
    expect(low.indexOf(next) - low.indexOf(before)).toBe(1)
  })

  it('stays where there is nothing more', () => {
    expect(neighbour(events, events[0]!.id, -1, events)).toBe(events[0])
    expect(neighbour([], 'x', 1, events)).toBeUndefined()
  })
})

describe('pressLane', () => {
  const all = { lane: 'all', event: events[0]!.id } as const

  it('shows a lane alone, and all again', () => {
    expect(pressLane(pressLane(all, events[0]!.lane, events), events[0]!.lane, events)).toEqual(all)
  })

  it('tells an event of the lane, the one that is told already where it is one', () => {
    for (const lane of lanes) {
      const { event } = pressLane(all, lane, events)
      expect(events.find(({ id }) => id === event)!.lane).toBe(lane)
    }
    expect(pressLane(all, events[0]!.lane, events).event).toBe(all.event)
  })
})

describe('eventByKey', () => {
  const [first, last] = [events[0]!, events.at(-1)!]

  it('goes through time by left and right and stays at the ends', () => {
    expect(eventByKey('ArrowRight', events, first, lanes)).toBe(events[1])
    expect(eventByKey('ArrowLeft', events, events[1]!, lanes)).toBe(first)
    expect(eventByKey('ArrowLeft', events, first, lanes)).toBe(first)
    expect(eventByKey('ArrowRight', events, last, lanes)).toBe(last)
    expect(eventByKey('Home', events, last, lanes)).toBe(first)
    expect(eventByKey('End', events, first, lanes)).toBe(last)
  })

  it('goes to the nearest in time one lane up or down', () => {
    for (const from of events) {
      for (const [key, step] of [['ArrowUp', -1], ['ArrowDown', 1]] as const) {
        const lane = lanes[lanes.indexOf(from.lane) + step]
        const to = eventByKey(key, events, from, lanes)!
        if (!lane) {
          expect(to).toBe(from)
          continue
        }
        const years = filterEvents(events, lane).map(({ date }) => Math.abs(yearOf(date) - yearOf(from.date)))
        expect(to.lane).toBe(lane)
        expect(Math.abs(yearOf(to.date) - yearOf(from.date))).toBe(Math.min(...years))
      }
    }
  })

  it('skips lanes that are not shown and leaves other keys alone', () => {
    const low = filterEvents(events, 'low')
    expect(eventByKey('ArrowUp', low, low[0]!, lanes)).toBe(low[0])
    expect(eventByKey('PageDown', low, low[0]!, lanes)).toBeUndefined()
  })
})

describe('placeLabels', () => {
  it('begins at the point, goes below where above is taken, and ends at the point near the lane\'s end', () => {
    expect(placeLabels([{ x: 0, width: 50 }, { x: 20, width: 50 }, { x: 180, width: 50 }], 200, 5)).toEqual([
      { row: 0, from: 0 },
      { row: 1, from: 20 },
      { row: 0, from: 130 },
    ])
  })

  it('finds room for long labels at the end of a lane', () => {
    const places = placeLabels([{ x: 400, width: 90 }, { x: 660, width: 90 }, { x: 680, width: 170 }], 700, 8)
    expect(places.every(({ from }, i) => from + [90, 90, 170][i]! <= 700)).toBe(true)
  })

  it('never lets two labels overlap', () => {
    const labels = fc.array(fc.record({ x: fc.integer({ min: 0, max: 700 }), width: fc.integer({ min: 20, max: 160 }) }), { maxLength: 7 })
      .map(list => list.toSorted((a, b) => a.x - b.x))
    fc.assert(fc.property(labels, (list) => {
      const places = placeLabels(list, 700, 6)
      for (const row of [0, 1]) {
        const spans = places.map(({ from, row: own }, i) => ({ own, from, to: from + list[i]!.width })).filter(({ own }) => own === row)
        expect(spans.every(({ from }, i) => i === 0 || from >= spans[i - 1]!.to + 6)).toBe(true)
      }
    }), { numRuns: 10_000 })
  })
})
