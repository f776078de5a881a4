import type { Lang } from '../../data/types.ts'
import type { DatedPlace } from './place.ts'

/** A shared state as windows tell it to each other. */
export interface DatedState {
  /** The value as JSON. */
  json: string
  /** Grows with every change, in whichever window; the larger one holds. */
  turn: number
}

/**
 * Says whether a state takes the place of the one that a window knows. Two
 * windows that changed it in the same millisecond agree on one of the two.
 *
 * @param told the state that another window tells
 * @param known the window's own, where it has one
 */
export function supersedes(told: DatedState, known: DatedState | undefined): boolean {
  return !known || told.turn > known.turn || (told.turn === known.turn && told.json > known.json)
}

/** What the windows of a talk say to each other. */
export type WindowMessage
  /** A window has opened and asks where the talk is. */
  = | { type: 'hello' }
  /** A presenter answers, or takes over: everything that a window must agree on. */
    | { type: 'talk', place: DatedPlace, states: Record<string, DatedState> }
  /** The presenter turned a page. */
    | { type: 'place', place: DatedPlace }
  /** Somebody turned a page in an audience window. */
    | { type: 'turn', place: DatedPlace }
    | { type: 'state', key: string, state: DatedState }
  /** The presenter goes on in another language. */
    | { type: 'language', lang: Lang, place: DatedPlace }
  /** A presenter's window is gone. */
    | { type: 'bye' }

/** Name of the messages on the development server's own channel (tools/slidev/relay-windows.ts). */
export const relayEvent = 'deck:windows'
