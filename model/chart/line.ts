import { scaleLinear } from 'd3-scale'
import { curveLinear, curveStepAfter, line } from 'd3-shape'
import { runsOfSameBase } from './runs.ts'
import { spread } from './spread.ts'

/** A value; points with different bases are never joined. */
export interface LinePoint {
  x: number
  y: number
  base?: string
}

/** The plot within its picture, in pixels. */
export interface Frame {
  width: number
  height: number
  left: number
  right: number
  top: number
  bottom: number
}

export interface LineOptions {
  frame: Frame
  /** Values at the left and right edge of the plot. */
  xDomain: [number, number]
  /** The y axis begins at zero and ends here. */
  yMax: number
  /** The value holds until the next point instead of growing towards it. */
  step?: boolean
  /** Least distance between the labels at the lines' ends, in pixels. */
  labelGap?: number
}

/** One line as it is drawn. */
export interface DrawnLine<P> {
  runs: { path: string, points: { point: P, x: number, y: number }[] }[]
  /** Where the label of the whole line stands: beside its last point, clear of the others. */
  label: { x: number, y: number }
}

export interface LinePicture<P> {
  lines: DrawnLine<P>[]
  x: (value: number) => number
  y: (value: number) => number
}

/** Draws series of points as lines that break where the base changes. */
export function drawLines<P extends LinePoint>(series: readonly (readonly P[])[], options: LineOptions): LinePicture<P> {
  const { frame, xDomain, yMax, step = false, labelGap = 20 } = options
  const x = scaleLinear(xDomain, [frame.left, frame.width - frame.right])
  const y = scaleLinear([0, yMax], [frame.height - frame.bottom, frame.top])
  const path = line<P>(point => x(point.x), point => y(point.y)).curve(step ? curveStepAfter : curveLinear)
  const ends = series.map(points => points.at(-1)!)
  const labels = ends.map(point => y(point.y))
  // Only labels that stand one below the other can overlap.
  for (const at of new Set(ends.map(point => point.x))) {
    const here = ends.flatMap((point, i) => point.x === at ? [i] : [])
    const places = spread(here.map(i => labels[i]!), labelGap, [frame.top, frame.height - frame.bottom])
    here.forEach((i, n) => labels[i] = places[n]!)
  }
  return {
    x,
    y,
    lines: series.map((points, i) => ({
      runs: runsOfSameBase(points, point => point.base ?? '').map(run => ({
        path: path(run) ?? '',
        points: run.map(point => ({ point, x: x(point.x), y: y(point.y) })),
      })),
      label: { x: x(ends[i]!.x), y: labels[i]! },
    })),
  }
}
