import { describe, expect, it } from 'vitest'
import { beginOf, endOf, monthsBetween, yearOf } from './dates.ts'

const day = (ms: number) => new Date(ms).toISOString().slice(0, 10)

describe('dates that are known in part', () => {
  it('begin on their first day', () => {
    expect(['2026-09-16', '2026-09', '2026'].map(date => day(beginOf(date as '2026')))).toEqual(['2026-09-16', '2026-09-01', '2026-01-01'])
  })

  it('end after their last day', () => {
    expect(['2026-12-31', '2026-02', '2026'].map(date => day(endOf(date as '2026')))).toEqual(['2027-01-01', '2026-03-01', '2027-01-01'])
  })

  it('become years', () => {
    expect(yearOf('2026')).toBe(2026)
    expect(yearOf('2024-07-02')).toBe(2024.5)
  })

  it('are months apart', () => {
    expect(monthsBetween('2020-12-08', '2022-05-03')).toBe(17)
    expect(monthsBetween('2026-01', '2026-07')).toBe(6)
  })
})
