import type { Visit } from './visit.ts'
import { summarize } from '../lib/statistics.ts'

const rows: { key: keyof Visit, name: string, unit: number, digits: number }[] = [
  { key: 'firstPaint', name: 'first paint, ms', unit: 1, digits: 0 },
  { key: 'largestPaint', name: 'largest paint, ms', unit: 1, digits: 0 },
  { key: 'live', name: 'live, ms', unit: 1, digits: 0 },
  { key: 'bytes', name: 'until live, kB', unit: 1000, digits: 0 },
]

/**
 * Puts measurements into a table: medians with quartiles, and how the first
 * contender stands to each of the others.
 *
 * @param visits of each contender by its name, ours first
 * @returns Markdown
 */
export function table(visits: Record<string, Visit[]>): string {
  const [ours = '', ...others] = Object.keys(visits)
  const head = ['', ours, ...others, ...others.map(name => `${ours} / ${name}`)]
  const lines = rows.map(({ key, name, unit, digits }) => {
    const of = (contender: string) => summarize(visits[contender]!.map(visit => visit[key] / unit))
    const shown = (contender: string) => {
      const { median, quartiles } = of(contender)
      return `${median.toFixed(digits)} (${quartiles.map(quartile => quartile.toFixed(digits)).join(' to ')})`
    }
    return [name, ...[ours, ...others].map(shown), ...others.map(other => (of(ours).median / of(other).median).toFixed(2))]
  })
  return [head, head.map(() => '---'), ...lines].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}
