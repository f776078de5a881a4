import type { PartialDate } from '../../data/types.ts'
import { scaleUtc } from 'd3-scale'
import { beginOf, endOf } from '../dates.ts'

/** A span of time with an end that everyone is promised and perhaps a longer one. */
export interface TimeWindow {
  released: PartialDate
  end?: PartialDate
  extended?: { until: PartialDate }
}

/** A window as it is drawn, in percent of the axis; `to` is missing where no end is known. */
export interface DrawnWindow {
  from: number
  to?: number
  extendedTo?: number
}

/** An axis of time from one day to another. */
export function timeAxis(from: PartialDate, to: PartialDate) {
  const percent = scaleUtc([beginOf(from), beginOf(to)], [0, 100]).clamp(true)
  return {
    /** Where a moment stands on the axis, in percent; what lies outside stands at the edge. */
    at: (date: PartialDate) => percent(beginOf(date)),
    years: percent.ticks(8).filter(tick => tick.getUTCMonth() === 0).map(tick => ({ year: tick.getUTCFullYear(), at: percent(tick) })),
    draw: ({ released, end, extended }: TimeWindow): DrawnWindow => ({
      from: percent(beginOf(released)),
      to: end && percent(endOf(end)),
      extendedTo: extended && percent(endOf(extended.until)),
    }),
  }
}
