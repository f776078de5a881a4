/**
 * Splits a series where the thing that was measured changed, so that a line
 * never joins values that must not be compared.
 *
 * @param points the series in order
 * @param baseOf names what a point was measured on
 * @returns runs of neighbouring points with the same base, in order; no point is lost
 */
export function runsOfSameBase<T>(points: readonly T[], baseOf: (point: T) => string): T[][] {
  const runs: T[][] = []
  for (const point of points) {
    const last = runs.at(-1)
    if (last && baseOf(last[0]!) === baseOf(point))
      last.push(point)
    else
      runs.push([point])
  }
  return runs
}
