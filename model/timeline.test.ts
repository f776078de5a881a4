import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { events, lanes } from '../data/events.ts'
import { filterEvents, neighbour, placeLabels } from './timeline.ts'

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
