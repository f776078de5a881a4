import type { Deck } from './decks.ts'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { cache, root } from './paths.ts'
import { buildWithSlidev } from './slidev.ts'

/** The galleries of layouts and components, one a language; they lie in the root, since Slidev looks for components beside the entry. */
export const galleries: Deck[] = [
  { lang: 'en', entry: join(root, 'gallery.md') },
  { lang: 'ko', entry: join(root, 'gallery.ko.md') },
]

/** Where the built galleries stand, below `/<language>/`; they are no part of the site. */
export const gallerySite = join(cache, 'gallery')

/**
 * Builds the gallery of a language.
 *
 * @param gallery language and entry
 * @param gallery.lang the language
 * @param gallery.entry absolute path of the Slidev entry
 * @throws Error with Slidev's output when it does not build
 */
export async function buildGallery({ lang, entry }: Deck): Promise<void> {
  const out = join(gallerySite, lang)
  rmSync(out, { recursive: true, force: true })
  await buildWithSlidev({ what: `The ${lang} gallery`, entry, base: `/${lang}/`, out })
}
