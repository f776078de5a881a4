import type { SourceId } from '../../data/sources.ts'

/** What stands around every chart (ChartFrame.vue); charts hand it on. */
export interface FrameProps {
  title?: string
  unit?: string
  /** What must be known to read the chart right: who was asked, what was left out. */
  caveat?: string
  /** Where the values come from; named below the chart where the slide's foot does not. */
  sources: SourceId[]
  /** Headings of the table with the same values. */
  columns: string[]
  /** Its rows; the first cell names the row. */
  rows: (string | number)[][]
}

/** Width of a chart that fills its slide between the margins, in pixels. */
export const fullWidth = 868
