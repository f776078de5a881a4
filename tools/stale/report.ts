import type { PartialDate } from '../../data/types.ts'
import { checkedOn } from '../../data/as-of.ts'
import { reviewMonths } from '../../data/review.ts'
import { sources } from '../../data/sources.ts'
import { dueSources, passedDates } from '../../model/stale/stale.ts'
import { readDates } from './read-dates.ts'

/**
 * What in data/ is to be looked at again, as lines for a person.
 *
 * @param today the day for which it is asked
 * @returns the lines, and how many values they name
 */
export async function staleReport(today: PartialDate): Promise<{ lines: string[], count: number }> {
  const due = dueSources(Object.entries(sources).map(([id, source]) => ({ id, checked: source.checked, months: reviewMonths(source) })), today)
  const passed = passedDates(await readDates(), checkedOn, today)
  const lines = [`As of ${today}; the data were last checked on ${checkedOn} (data/as-of.ts).`]
  if (passed.length)
    lines.push('', 'Dates that have come since: is it so, and does the talk still say it right?', ...passed.map(({ at, date }) => `  ${date}  ${at}`))
  if (due.length)
    lines.push('', 'Sources to be read again: data/sources/', ...due.map(({ id, checked }) => `  ${checked}  ${id}  ${sources[id as keyof typeof sources].url}`))
  lines.push('', passed.length + due.length ? `${passed.length} dates have passed, ${due.length} sources are due.` : 'Nothing is stale.')
  return { lines, count: passed.length + due.length }
}
