import type { PartialDate } from '../data/types.ts'
import { defineCommand } from 'citty'
import { runTool } from './lib/run-tool.ts'
import { staleReport } from './stale/report.ts'

const command = defineCommand({
  meta: { name: 'npm run stale', description: 'Lists what in data/ is to be looked at again: sources that were read long ago, and dates that have come since.' },
  args: { date: { type: 'string', description: 'Day for which to ask, such as 2027-01-31; today without it' } },
  async run({ args }) {
    const today = args.date ?? new Date().toISOString().slice(0, 10)
    if (!/^\d{4}-\d{2}-\d{2}$/.test(today) || Number.isNaN(Date.parse(today)))
      throw new Error(`--date is "${today}": expected a day such as 2027-01-31.`)
    console.log((await staleReport(today as PartialDate)).lines.join('\n'))
  },
})

await runTool(command)
