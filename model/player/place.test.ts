import { describe, expect, it } from 'vitest'
import { nextTurn, standsAt } from './place.ts'

describe('turns', () => {
  it('grow within one millisecond', () => {
    expect(nextTurn(1000, 1000)).toBe(1001)
  })

  it('of a window that opens later come later', () => {
    expect(nextTurn(0, 5000)).toBeGreaterThan(nextTurn(3999, 4000))
  })
})

describe('standing at a place', () => {
  const here = { alias: 'cover', clicks: 1, steps: 2 }

  it('means slide and click', () => {
    expect(standsAt(here, { alias: 'cover', clicks: 1 })).toBe(true)
    expect(standsAt(here, { alias: 'cover', clicks: 2 })).toBe(false)
    expect(standsAt(here, { alias: 'questions', clicks: 1 })).toBe(false)
  })

  it('ends with the last click of the slide', () => {
    expect(standsAt({ ...here, clicks: 2 }, { alias: 'cover', clicks: 99 })).toBe(true)
  })
})
