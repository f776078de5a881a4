import type { Lang } from '../data/types.ts'
import { defineVitePluginsSetup } from '@slidev/types'
import { deckFonts } from '../tools/fonts/plugin.ts'

/** Everything of the build that depends on the deck's language, which the headmatter names. */
export default defineVitePluginsSetup(({ data, entry, mode }) => {
  const lang = data.headmatter.lang as Lang
  return [
    deckFonts(lang, entry, mode),
    {
      name: 'deck:constants',
      config: () => ({
        define: {
          // Read by locales/index.ts: a build holds the words of its own language alone.
          __DECK_LANG__: JSON.stringify(lang),
        },
      }),
    },
  ]
})
