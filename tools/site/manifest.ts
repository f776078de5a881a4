import type { Lang } from '../../data/types.ts'
import { siteWords, words } from '../lib/words.ts'
import { groundColour } from './tokens.ts'

/** File name of the web app manifest, in the folder of each language. */
export const manifestName = 'manifest.webmanifest'

/** Sizes of the icons in px: 180 is for the home screen of iOS. */
export const iconSizes = [180, 192, 512] as const

/**
 * The web app manifest of a language: what a phone needs to keep the deck
 * beside its apps.
 *
 * @param lang the deck
 * @param base path of the site
 */
export function webManifest(lang: Lang, base: string): string {
  const start = `${base}${lang}/`
  return JSON.stringify({
    id: start,
    name: words[lang].deckTitle,
    short_name: words[lang].deckTitle,
    description: siteWords[lang].deckDescription,
    lang,
    start_url: start,
    scope: start,
    display: 'standalone',
    background_color: groundColour(),
    theme_color: groundColour(),
    icons: [
      { src: `${start}favicon.svg`, type: 'image/svg+xml', sizes: 'any', purpose: 'any' },
      ...iconSizes.slice(1).map(size => ({ src: `${base}icons/icon-${size}.png`, type: 'image/png', sizes: `${size}x${size}`, purpose: 'any' })),
      { src: `${base}icons/icon-maskable-512.png`, type: 'image/png', sizes: '512x512', purpose: 'maskable' },
    ],
  }, undefined, 2)
}
