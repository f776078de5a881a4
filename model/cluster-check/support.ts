import type { SupportWindow } from '../../data/support-windows.ts'
import type { Fact, Product, Urgency } from './findings.ts'
import { beginOf, endOf } from '../dates.ts'
import { compareLines } from './versions.ts'

/** An end that is nearer than this asks to be planned for, in milliseconds. */
const soon = 183 * 24 * 60 * 60 * 1000

/** How much an end presses on a day. */
export function urgencyOf(end: number, today: number): Urgency {
  return end <= today ? 'now' : end - today <= soon ? 'soon' : 'fine'
}

/** What the data say of the support of one release line, and how much it presses. */
export interface Support {
  fact: Fact
  urgency: Urgency
  window: SupportWindow
}

/**
 * Finds out until when a line is supported. A line that is not in the data is
 * older than all of them, newer than all of them, or between two: then it
 * ended no later than the next one.
 *
 * @param product whose line it is; CRI-O follows Kubernetes' days
 * @param line `1.36`
 * @param windows of that product, in order
 * @param today in milliseconds UTC
 */
export function supportOf(product: Product, line: string, windows: readonly SupportWindow[], today: number): Support {
  const own = windows.find(window => window.line === line && window.end)
  if (own?.extended) {
    const past = endOf(own.extended.until) <= today
    const ended = endOf(own.end!) <= today
    if (ended)
      return { fact: { id: 'extended-support', aspect: 'ends', product, line, ended: own.end!, date: own.extended.until, by: own.extended.by, past }, urgency: 'now', window: own }
  }
  if (own) {
    const end = endOf(own.end!)
    return { fact: { id: 'support', aspect: 'ends', product, line, date: own.end!, lts: Boolean(own.lts), past: end <= today }, urgency: urgencyOf(end, today), window: own }
  }
  const newer = windows.find(window => window.end && compareLines(window.line, line) > 0)
  if (newer && endOf(newer.end!) <= today)
    return { fact: { id: 'support-before', aspect: 'ends', product, line, date: newer.end! }, urgency: 'now', window: newer }
  return { fact: { id: 'not-in-data', aspect: 'unknown', product, line }, urgency: 'fine', window: newer ?? windows.at(-1)! }
}

/** Lines that are out and supported on a day, the newest last. */
export function supportedOn(windows: readonly SupportWindow[], today: number): SupportWindow[] {
  return windows.filter(window => window.end && beginOf(window.released) <= today && endOf(window.end) > today)
}
