import type { PartialDate } from '../data/types.ts'

/** The parts of a date that are known. */
function parts(date: PartialDate): [year: number, month?: number, day?: number] {
  return date.split('-').map(Number) as [number, number?, number?]
}

/** The first moment of a day, month or year, in milliseconds UTC. */
export function beginOf(date: PartialDate): number {
  const [year, month = 1, day = 1] = parts(date)
  return Date.UTC(year, month - 1, day)
}

/** The moment after a day, month or year, in milliseconds UTC: what ends in September 2026 lasts to its last day. */
export function endOf(date: PartialDate): number {
  const [year, month, day] = parts(date)
  if (day)
    return Date.UTC(year, month! - 1, day + 1)
  return month ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1)
}

/** A date as a number of years, for an axis: 2026.5 is the middle of 2026. */
export function yearOf(date: PartialDate): number {
  const [year] = parts(date)
  const begin = Date.UTC(year, 0, 1)
  return year + (beginOf(date) - begin) / (Date.UTC(year + 1, 0, 1) - begin)
}

/** Whole months from one day to another, rounded. */
export function monthsBetween(from: PartialDate, to: PartialDate): number {
  return Math.round((yearOf(to) - yearOf(from)) * 12)
}
