import { describe, expect, it } from 'vitest'
import { countHops } from './count.ts'
import { layoutStack, usedSlots } from './layout.ts'

const size = { box: 30, gap: 10 }
const top = { id: 'top', slot: 'a', seam: {} }
const middle = { id: 'middle', slot: 'b', seam: {} }
const bottom = { id: 'bottom', slot: 'c' }

describe('layoutStack', () => {
  it('stacks parts with a gap for the seam', () => {
    const { places, height } = layoutStack([top, middle, bottom], ['a', 'b', 'c'], size)
    expect(places.map(place => place.top)).toEqual([0, 40, 80])
    expect(places[0]!.seam).toEqual({ top: 30, height: 10 })
    expect(places[2]!.seam).toBeUndefined()
    expect(height).toBe(110)
  })

  it('keeps a part in its place when the one above goes, and lets the seam span the hole', () => {
    const { places } = layoutStack([top, bottom], ['a', 'b', 'c'], size)
    expect(places[1]!.top).toBe(80)
    expect(places[0]!.seam).toEqual({ top: 30, height: 50 })
  })

  it('refuses a part without a row', () => {
    expect(() => layoutStack([top, bottom], ['a', 'b'], size)).toThrow('"c"')
  })
})

describe('usedSlots', () => {
  it('leaves out what no road uses, in the order of the picture', () => {
    expect(usedSlots([{ parts: [bottom] }, { parts: [top] }], ['a', 'b', 'c'])).toEqual(['a', 'c'])
  })
})

describe('countHops', () => {
  it('adds daemons, calls and programs that are started', () => {
    expect(countHops([{ seam: { sockets: 1 } }, { daemon: true, seam: { sockets: 1, execs: 1 } }, {}])).toEqual({ daemons: 1, sockets: 2, execs: 1 })
  })
})
