import type { PartialDate } from '../data/types.ts'
import { defineTool, runTool } from './lib/run-tool.ts'
import { staleReport } from './stale/report.ts'

/** A day of the calendar: `Date` takes the 30th of February for the 2nd of March. */
function isDay(text: string): text is PartialDate {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${text}T`)
}

const command = defineTool({
  meta: { name: 'npm run stale --', description: 'Lists what in data/ is to be looked at again: sources that were read long ago, and dates that have come since.' },
  args: { date: { type: 'string', description: 'Day for which to ask, such as 2027-01-31; today without it' } },
  async run({ args }) {
    const today = args.date ?? new Date().toISOString().slice(0, 10)
    if (!isDay(today))
      throw new Error(`--date is "${today}": expected a day such as 2027-01-31.`)
    console.log((await staleReport(today)).lines.join('\n'))
  },
})

await runTool(command)
