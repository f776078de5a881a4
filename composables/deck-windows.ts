import type { Lang } from '../data/types.ts'
import type { DatedPlace } from '../model/player/place.ts'
import { ref } from 'vue'
import { siteKey } from './deck-site.ts'

/** A shared state as windows tell it to each other. */
export interface DatedState {
  /** The value as JSON. */
  json: string
  turn: number
}

/** Name of the messages on the development server's own channel. */
export const relayEvent = 'deck:windows'

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

/**
 * Whether this window takes part in a talk: it is a presenter's, or has heard
 * of one. A reader's window takes part in nothing and is left alone.
 */
export const joined = ref(false)

/**
 * With `npm start -- --remote` the server passes messages on to every device
 * (tools/slidev/relay-windows.ts); else they stay in this browser.
 */
const server = __DECK_REMOTE__ ? import.meta.hot : undefined
const channel = server ? undefined : new BroadcastChannel(siteKey('windows'))

/** Tells every other window of the talk. */
export function tellWindows(message: WindowMessage): void {
  if (server)
    server.send(relayEvent, message)
  else
    channel!.postMessage(message)
}

/** Calls a function with what other windows tell. */
export function onWindowMessage(hear: (message: WindowMessage) => void): void {
  if (server)
    server.on(relayEvent, hear)
  else
    channel!.addEventListener('message', (event: MessageEvent<WindowMessage>) => hear(event.data))
}
