import type { Plugin } from 'vite'
import type { WindowMessage } from '../../model/player/window-messages.ts'
import { relayEvent } from '../../model/player/window-messages.ts'

/**
 * Passes what a window says on to the windows of other devices, in the
 * development server that `npm start -- --remote` opens to the network. A
 * finished site has no server: there the windows of one browser talk to each
 * other alone.
 */
export function relayWindows(): Plugin {
  return {
    name: 'deck:relay-windows',
    apply: 'serve',
    configureServer({ ws }) {
      ws.on(relayEvent, (message: WindowMessage, from) => {
        for (const client of ws.clients) {
          if (client.socket !== from.socket)
            client.send(relayEvent, message)
        }
      })
    },
  }
}
