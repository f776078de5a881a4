import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantile, seeded, shuffled, summarize } from './statistics.ts'

describe('summarize', () => {
  it('takes the middle of an odd and of an even number', () => {
    expect(summarize([5, 1, 3]).median).toBe(3)
    expect(summarize([4, 1, 3, 2])).toEqual({ samples: 4, median: 2.5, quartiles: [1.75, 3.25], range: [1, 4] })
  })

  it('lets one slow sample move the range and nothing else', () => {
    const calm = Array.from({ length: 30 }, (_, i) => 100 + i)
    const { median, range } = summarize([...calm.slice(0, 29), 9000])
    expect(range[1]).toBe(9000)
    expect(median).toBe(summarize(calm).median)
  })

  it('refuses no samples', () => {
    expect(() => summarize([])).toThrow(RangeError)
  })

  it('never leaves the range', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 }), fc.double({ min: 0, max: 1, noNaN: true }), (values, share) => {
      const sorted = values.toSorted((a, b) => a - b)
      const value = quantile(sorted, share)
      expect(value).toBeGreaterThanOrEqual(sorted[0]! - 1e-6)
      expect(value).toBeLessThanOrEqual(sorted.at(-1)! + 1e-6)
    }))
  })
})

describe('shuffled', () => {
  it('keeps every item, and the order for the same seed', () => {
    const items = Array.from({ length: 20 }, (_, i) => i)
    const once = shuffled(items, seeded(7))
    expect(once.toSorted((a, b) => a - b)).toEqual(items)
    expect(once).not.toEqual(items)
    expect(shuffled(items, seeded(7))).toEqual(once)
    expect(shuffled(items, seeded(8))).not.toEqual(once)
  })
})
