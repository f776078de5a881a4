/**
 * Moves labels apart that would overlap: each stays as near to its own place
 * as the others allow, and their order is kept.
 *
 * @param wanted where each label would like to stand, in pixels
 * @param gap least distance between two labels
 * @param range the pixels between which all must stay; with too little room the first ones come closer than the gap
 * @returns a place for each label, in the order of `wanted`
 */
export function spread(wanted: readonly number[], gap: number, range: readonly [low: number, high: number]): number[] {
  const [low, high] = range
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a]! - wanted[b]!)
  const places = Array.from<number>({ length: wanted.length })
  let next = low
  for (const i of order) {
    places[i] = Math.max(wanted[i]!, next)
    next = places[i]! + gap
  }
  // What was pushed out below comes back up as far as the others let it.
  let last = high
  for (const i of order.toReversed()) {
    places[i] = Math.max(low, Math.min(places[i]!, last))
    last = places[i]! - gap
  }
  return places
}
