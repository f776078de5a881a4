import type { Lang } from '../../data/types.ts'

/** Folder of the reading view below the deck of its language. */
export const readingFolder = 'read'

/** A place in the talk as an address names it. */
export interface AddressedPlace {
  /** `routeAlias` of the slide. */
  alias: string
  clicks: number
  presenter: boolean
}

/**
 * The path of the whole site, of which a deck is the last part.
 *
 * @param deckBase base path of a deck, such as `/talks/pod/en/`, or `/` where a
 *   server serves one deck alone
 * @param lang language of that deck
 */
export function siteBaseOf(deckBase: string, lang: Lang): string {
  return deckBase.endsWith(`/${lang}/`) ? deckBase.slice(0, -`${lang}/`.length) : deckBase
}

/**
 * The address of a place in a deck.
 *
 * @param deck address of the deck, ending with a slash
 */
export function placeAddress(deck: string, { alias, clicks, presenter }: AddressedPlace): string {
  return `${deck}${presenter ? 'presenter/' : ''}${alias}/${clicks ? `?clicks=${clicks}` : ''}`
}

/**
 * Name under which the site keeps something in the browser: free of language
 * and title, so that both decks share it, and apart from other sites on the
 * same host.
 */
export function storageKey(siteBase: string, name: string): string {
  return `deck:${siteBase}:${name}`
}
