/**
 * Cuts a list into parts of nearly equal length, in order.
 *
 * @param list what is cut
 * @param most how many items a part may hold, at least 1
 * @returns as few parts as that allows, their lengths differing by one at most; none of an empty list
 */
export function splitEvenly<T>(list: readonly T[], most: number): T[][] {
  const count = Math.ceil(list.length / most)
  return Array.from({ length: count }, (_, i) =>
    list.slice(Math.floor(i * list.length / count), Math.floor((i + 1) * list.length / count)))
}
