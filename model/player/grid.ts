/**
 * Where an arrow leads in a grid that is filled row by row.
 *
 * @param key `KeyboardEvent.key`
 * @param from index of the item that has the focus, -1 for none
 * @param count how many items there are
 * @param columns how many stand in a row
 * @returns the index to go to, or undefined for a key that is no step
 */
export function stepInGrid(key: string, from: number, count: number, columns: number): number | undefined {
  const steps: Record<string, number> = { ArrowLeft: from - 1, ArrowRight: from + 1, ArrowUp: from - columns, ArrowDown: from + columns, Home: 0, End: count - 1 }
  const to = steps[key]
  if (to === undefined)
    return undefined
  return to < 0 || to >= count ? Math.max(from, 0) : to
}
