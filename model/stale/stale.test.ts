import { describe, expect, it } from 'vitest'
import { dueSources, passedDates } from './stale.ts'

describe('dueSources', () => {
  const sources = [{ id: 'living', checked: '2026-10-31', months: 4 } as const, { id: 'dated', checked: '2026-01-15', months: 24 } as const, { id: 'lab', checked: '2020-01-01', months: Infinity } as const]
  const due = (today: `${number}-${number}-${number}`) => dueSources(sources, today).map(({ id }) => id)

  it('asks for a source when its months are over, to the last day of a short month', () => {
    expect(due('2027-02-27')).toEqual([])
    expect(due('2027-02-28')).toEqual(['living'])
  })

  it('puts the longest unread first and never asks for what was measured', () => {
    expect(due('2040-01-01')).toEqual(['dated', 'living'])
  })
})

describe('passedDates', () => {
  const values = [{ at: 'month', date: '2027-03' }, { at: 'day', date: '2026-12-16' }, { at: 'past', date: '2025-01-01' }, { at: 'today', date: '2026-11-21' }] as const
  const passed = (today: `${number}-${number}-${number}`) => passedDates([...values], '2026-11-21', today).map(({ at }) => at)

  it('says nothing of what had passed when the data were checked', () => {
    expect(passed('2026-12-16')).toEqual([])
  })

  it('names what has passed since, a month when it is over', () => {
    expect(passed('2026-12-17')).toEqual(['day'])
    expect(passed('2027-03-31')).toEqual(['day'])
    expect(passed('2027-04-01')).toEqual(['day', 'month'])
  })
})
