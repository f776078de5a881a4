import type { WindowMessage } from '../model/player/window-messages.ts'
import { ref } from 'vue'
import { relayEvent } from '../model/player/window-messages.ts'
import { siteKey } from './deck-site.ts'

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

/** Calls a function with what other windows tell, as long as the page lives. */
export function onWindowMessage(hear: (message: WindowMessage) => void): void {
  if (server)
    server.on(relayEvent, hear)
  else
    channel!.addEventListener('message', (event: MessageEvent<WindowMessage>) => hear(event.data))
}
