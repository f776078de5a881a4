import type { Plugin } from 'vite'

/** Where Slidev takes changes of slides: its editors, and its server for other programs. */
const editing = /^\/(?:__slidev\/slides\/|__mcp\b)/

/** Says whether a request to Slidev's development server would write a chapter. */
export const wouldEdit = (method: string | undefined, url: string | undefined): boolean => method !== 'GET' && method !== 'HEAD' && editing.test(url ?? '')

/**
 * Refuses every change of a slide that comes by the development server.
 *
 * Slidev writes a whole slide as it has read it: with the note of one length of
 * the talk, without the passages for the others (talk-length.ts). Editing a
 * single note on /notes-edit would so shorten all notes of the deck. With
 * `--remote` the server is open to the network, too, and asks for no password
 * there.
 */
export function readOnlySlides(): Plugin {
  return {
    name: 'deck:read-only-slides',
    apply: 'serve',
    configureServer: {
      // Before Slidev's own answer.
      order: 'pre',
      handler({ middlewares }) {
        middlewares.use((request, response, next) => {
          if (!wouldEdit(request.method, request.url))
            return next()
          response.statusCode = 403
          response.end('Slides and notes are edited in pages/: this server knows one length of the talk and would lose the others.\n')
        })
      },
    },
  }
}
