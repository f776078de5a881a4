import type { Lang } from '../data/types.ts'
import { lang } from '../locales/index.ts'
import { siteBaseOf, storageKey } from '../model/player/address.ts'

const siteBase = siteBaseOf(import.meta.env.BASE_URL, lang)

/**
 * Address of the deck in a language, ending with a slash.
 *
 * @returns undefined where nothing serves that language: a single Slidev server
 */
export function deckAddress(language: Lang): string | undefined {
  if (language === lang)
    return import.meta.env.BASE_URL
  if (!import.meta.env.DEV)
    return `${siteBase}${language}/`
  return __DECK_PORTS__ ? `${location.protocol}//${location.hostname}:${__DECK_PORTS__[language]}/` : undefined
}

/** Name of something that this site keeps in the browser or of a channel between its windows. */
export const siteKey = (name: string) => storageKey(siteBase, name)
