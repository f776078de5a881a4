import { scaleBand, scaleLinear } from 'd3-scale'
import { stack } from 'd3-shape'

/** A column made of parts that add up. */
export interface Column {
  label: string
  values: number[]
}

/** Size of the plot in pixels and the end of its axis, which begins at zero. */
export interface ColumnOptions {
  width: number
  height: number
  max: number
  /** Share of a step that stays empty between two columns, 0 to 1. */
  padding?: number
}

/** One part of a column as it is drawn. */
export interface DrawnPart {
  y: number
  height: number
}

/** Draws columns of stacked parts, the first part at the foot. */
export function drawColumns(columns: readonly Column[], { width, height, max, padding = 0.35 }: ColumnOptions) {
  const x = scaleBand(columns.map((_, i) => i), [0, width]).paddingInner(padding).paddingOuter(padding / 2)
  const y = scaleLinear([0, max], [height, 0])
  const count = columns[0]?.values.length ?? 0
  const layers = stack<unknown, Column, number>().keys(Array.from({ length: count }, (_, i) => i)).value((column, key) => column.values[key] ?? 0)(columns as Column[])
  return {
    y,
    width: x.bandwidth(),
    columns: columns.map((column, i) => ({
      column,
      x: x(i)!,
      parts: layers.map<DrawnPart>((layer) => {
        const [from, to] = [layer[i]![0], layer[i]![1]]
        return { y: y(to), height: y(from) - y(to) }
      }),
      top: y(column.values.reduce((sum, value) => sum + value, 0)),
    })),
  }
}
