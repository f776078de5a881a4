/** Letters that Kubernetes puts into generated names: no vowels, nothing that looks alike. */
const letters = 'bcdfghjklmnpqrstvwxz2456789'

/**
 * The next number of a series that its beginning decides (mulberry32), from 0
 * up to, not including, 1.
 *
 * @param holder keeps the series' state, which moves on
 * @param holder.chance the state
 */
function nextChance(holder: { chance: number }): number {
  holder.chance = (holder.chance + 0x6D2B79F5) | 0
  let mixed = Math.imul(holder.chance ^ (holder.chance >>> 15), 1 | holder.chance)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
}

/** A piece of a generated name. */
export function stringFrom(holder: { chance: number }, length: number): string {
  return Array.from({ length }, () => letters[Math.floor(nextChance(holder) * letters.length)]).join('')
}
