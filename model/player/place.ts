/** Where the talk is. */
export interface Place {
  /** `routeAlias` of the slide: the same in both languages. */
  alias: string
  clicks: number
}

/** A place as one window tells it to another. */
export interface DatedPlace extends Place {
  /** How many clicks the slide has. */
  steps: number
  /** Grows with every turn of a page, in whichever window; the larger one holds. */
  turn: number
}

/**
 * Numbers the turns of all windows: later than any that is known, and later
 * than those of a window that was closed, since they all read one clock.
 *
 * @param known the largest number seen so far
 * @param now milliseconds since 1970
 */
export function nextTurn(known: number, now: number): number {
  return Math.max(known + 1, now)
}

/**
 * Says whether a window already stands at a place.
 *
 * @param here where it stands
 * @param wanted where it was sent
 */
export function standsAt(here: Place & { steps: number }, wanted: Place): boolean {
  // A slide cannot go beyond its last click.
  return here.alias === wanted.alias && here.clicks === Math.min(wanted.clicks, here.steps)
}
