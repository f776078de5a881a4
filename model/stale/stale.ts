import type { PartialDate } from '../../data/types.ts'
import { beginOf, endOf } from '../dates.ts'

/** A date somewhere in data/. */
export interface DatedValue {
  /** File and path inside it. */
  at: string
  date: PartialDate
}

/** A source that is read again after some months. */
export interface ReviewedSource {
  id: string
  checked: PartialDate
  /** Months after which it is read again. */
  months: number
}

/** A day some months later, in milliseconds UTC; a month that is too short counts to its end. */
function monthsLater(date: PartialDate, months: number): number {
  const from = new Date(beginOf(date))
  const to = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1))
  const days = new Date(Date.UTC(to.getUTCFullYear(), to.getUTCMonth() + 1, 0)).getUTCDate()
  return to.setUTCDate(Math.min(from.getUTCDate(), days))
}

/**
 * The sources that are to be read again.
 *
 * @param sources all of them
 * @param today the day for which it is asked
 * @returns those whose day has come, the longest unread first
 */
export function dueSources(sources: ReviewedSource[], today: PartialDate): ReviewedSource[] {
  return sources.filter(({ checked, months }) => Number.isFinite(months) && monthsLater(checked, months) <= beginOf(today))
    .sort((a, b) => beginOf(a.checked) - beginOf(b.checked))
}

/**
 * What lay ahead when the data were last checked and no longer does: the end of
 * a release line, the day of a planned release.
 *
 * @param values every date in data/
 * @param checkedOn the day on which the data were last checked
 * @param today the day for which it is asked
 * @returns those that have passed, in the order of their days
 */
export function passedDates(values: DatedValue[], checkedOn: PartialDate, today: PartialDate): DatedValue[] {
  // A date without a day has passed when its month or year is over.
  return values.filter(({ date }) => endOf(date) > endOf(checkedOn) && endOf(date) <= beginOf(today))
    .sort((a, b) => endOf(a.date) - endOf(b.date))
}
