import type { Lang } from '../data/types.ts'
import { join } from 'node:path'
import { defineVitePluginsSetup } from '@slidev/types'
import { deckFonts } from '../tools/fonts/plugin.ts'
import { cache } from '../tools/lib/paths.ts'
import { citations } from '../tools/slidev/citations.ts'
import { lightScript } from '../tools/slidev/light-script.ts'
import { lightSlides } from '../tools/slidev/light-slides.ts'
import { replaceSlidevParts } from '../tools/slidev/replace-parts.ts'

/** Everything of the build that depends on the deck's language, which the headmatter names. */
export default defineVitePluginsSetup(({ data, entry, mode }) => {
  const lang = data.headmatter.lang as Lang
  return [
    deckFonts(lang, entry, mode),
    // A stock build, to compare with (tools/bench/), has Slidev's own player and all of its script.
    ...process.env.DECK_STOCK ? [] : [replaceSlidevParts(), lightScript(), lightSlides(data.slides.length, data.headmatter)],
    citations(data.slides.map(({ frontmatter }) => frontmatter.sources ?? [])),
    {
      name: 'deck:constants',
      config: () => ({
        // Two servers run at once while the decks are being written; sharing a cache they would undo each other's.
        cacheDir: join(cache, 'vite', lang),
        define: {
          // Read by locales/index.ts: a build holds the words of its own language alone.
          __DECK_LANG__: JSON.stringify(lang),
          // Set by tools/start.ts, as JSON.
          __DECK_PORTS__: process.env.DECK_PORTS ?? 'null',
          // The control bar has a link to the reading view as soon as the build makes one.
          __DECK_READING_VIEW__: 'false',
        },
      }),
    },
  ]
})
