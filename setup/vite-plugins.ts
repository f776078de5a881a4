import type { Lang } from '../data/types.ts'
import { join } from 'node:path'
import { defineVitePluginsSetup } from '@slidev/types'
import { deckFonts } from '../tools/fonts/plugin.ts'
import { withoutNotes } from '../tools/lib/notes-option.ts'
import { cache } from '../tools/lib/paths.ts'
import { startedTalk } from '../tools/lib/talk.ts'
import { citations } from '../tools/slidev/citations.ts'
import { lightScript } from '../tools/slidev/light-script.ts'
import { lightSlides } from '../tools/slidev/light-slides.ts'
import { readOnlySlides } from '../tools/slidev/read-only-slides.ts'
import { relayWindows } from '../tools/slidev/relay-windows.ts'
import { replaceSlidevParts } from '../tools/slidev/replace-parts.ts'
import { searchInDev } from '../tools/slidev/search-in-dev.ts'
import { translateSpeakerPages } from '../tools/slidev/speaker-pages.ts'
import { wholeGlobs } from '../tools/slidev/whole-globs.ts'

/** Everything of the build that depends on the deck's language, which the headmatter names. */
export default defineVitePluginsSetup(({ data, entry, mode }) => {
  const lang = data.headmatter.lang as Lang
  // Before Slidev renders them: no module of the build ever holds a note then.
  if (withoutNotes())
    data.slides.forEach(slide => slide.note = '')
  return [
    wholeGlobs(),
    deckFonts(lang, entry, mode),
    // A stock build, to compare with (tools/bench/), has Slidev's own player and all of its script.
    ...process.env.DECK_STOCK ? [] : [replaceSlidevParts(), translateSpeakerPages(lang), lightScript(), lightSlides(data.slides.length, data.headmatter)],
    citations(data.slides.map(({ frontmatter }) => frontmatter.sources ?? [])),
    relayWindows(),
    readOnlySlides(),
    searchInDev(lang),
    {
      name: 'deck:constants',
      config: () => ({
        // Two servers run at once while the decks are being written; sharing a cache they would undo each other's.
        cacheDir: join(cache, 'vite', `${lang}-${startedTalk()}`),
        define: {
          // Read by locales/index.ts: a build holds the words of its own language alone.
          __DECK_LANG__: JSON.stringify(lang),
          __DECK_REMOTE__: String(mode === 'dev' && Boolean(process.env.DECK_REMOTE)),
          __DECK_TALK__: String(startedTalk()),
          // Set by tools/start.ts, as JSON.
          __DECK_PORTS__: process.env.DECK_PORTS ?? 'null',
          // Made from the finished build (tools/site/reading/): a server for authors has none.
          __DECK_READING_VIEW__: String(mode !== 'dev'),
        },
      }),
    },
  ]
})
