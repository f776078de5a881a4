import type { Plugin } from 'vite'
import type { Lang } from '../../data/types.ts'
import { basename, join } from 'node:path'
import { cache } from '../lib/paths.ts'
import { writeWhole } from '../lib/write-whole.ts'
import { subsetFontsCss, wholeFontsCss } from './subset.ts'

/**
 * Serves `deck-fonts.css`, imported by styles/index.ts: the deck's fonts, cut to
 * its language in a build and whole while it is being written.
 *
 * @param lang the deck's language
 * @param entry the deck's Slidev entry
 * @param mode `dev` for the development server, else a build
 */
export function deckFonts(lang: Lang, entry: string, mode: string): Plugin {
  const name = 'deck-fonts.css'
  return {
    name: 'deck:fonts',
    enforce: 'pre',
    config: () => ({
      build: {
        // A font inside a stylesheet is loaded whether or not it is shown, and the security policy forbids it.
        assetsInlineLimit: (file: string) => file.endsWith('.woff2') ? false : undefined,
        // Every page names its fonts, and their names hold a hash of font and characters: a second one would cost 5 kB in all.
        rollupOptions: { output: { assetFileNames: ({ names }) => `assets/[name]${names[0]?.endsWith('.woff2') ? '' : '-[hash]'}[extname]` } },
      },
    }),
    async resolveId(id) {
      if (id !== name)
        return
      // A file on disk, so that Vite treats the font addresses in it as assets.
      const file = join(cache, 'fonts', `${mode}-${basename(entry, '.md')}-${lang}.css`)
      writeWhole(file, mode === 'dev' ? wholeFontsCss() : await subsetFontsCss(lang, entry))
      return file
    },
  }
}
