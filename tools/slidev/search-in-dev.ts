import type { Plugin } from 'vite'
import type { Lang } from '../../data/types.ts'
import { decks } from '../lib/decks.ts'
import { loadSlides } from '../lib/slides.ts'
import { startedTalk } from '../lib/talk.ts'
import { searchEntries, searchFile, wordsOfMarkdown } from '../site/search/entries.ts'

/**
 * Answers the search's request while the deck is being written, from the slides
 * as they stand; a build writes the file (tools/site/finish-site.ts), with the
 * words of figures too.
 *
 * @param lang the deck's language
 */
export function searchInDev(lang: Lang): Plugin {
  return {
    name: 'deck:search-in-dev',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use(`/${searchFile}`, (_request, response, next) => {
        loadSlides(decks.find(deck => deck.lang === lang)!, startedTalk()).then((slides) => {
          response.setHeader('content-type', 'application/json; charset=utf-8')
          response.end(JSON.stringify(searchEntries(slides, slides.map(({ content }) => wordsOfMarkdown(content)), startedTalk())))
        }).catch(next)
      })
    },
  }
}
