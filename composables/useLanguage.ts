import type { Lang } from '../data/types.ts'
import type { AddressedPlace } from '../model/player/address.ts'
import { useDarkMode, useNav } from '@slidev/client'
import { computed } from 'vue'
import { langs } from '../data/types.ts'
import { lang } from '../locales/index.ts'
import { placeAddress } from '../model/player/address.ts'
import { remembered } from './browser-storage.ts'
import { deckAddress } from './deck-site.ts'
import { joined, tellWindows } from './deck-windows.ts'
import { luggage } from './luggage.ts'
import { aliasOf } from './useDeck.ts'

export const otherLang = langs.find(other => other !== lang)!

/**
 * Leaves for the deck of another language.
 *
 * @param to the language
 * @param target a place in the talk, or the path of another page of the deck
 */
export function goToLanguage(to: Lang, target: AddressedPlace | string): void {
  const deck = deckAddress(to)
  if (!deck)
    return
  const address = new URL(typeof target === 'string' ? `${deck}${target}/` : placeAddress(deck, target), location.origin)
  // A speaker who has given the password once (`npm start -- --remote`) is not asked on stage.
  const password = __DECK_REMOTE__ ? new URLSearchParams(location.search).get('password') : null
  if (password)
    address.searchParams.set('password', password)
  location.assign(address.origin === location.origin ? address : `${address}${luggage(useDarkMode().isDark.value)}`)
}

/** The switch to the other language, at the same slide and click. */
export function useLanguage() {
  const { currentSlideRoute, clicks, clicksTotal, isPresenter } = useNav()
  const place = computed(() => ({ alias: aliasOf(currentSlideRoute.value), clicks: clicks.value, presenter: isPresenter.value }))
  /** Where the switch leads; undefined where nothing serves the other language. */
  const address = computed(() => {
    const deck = deckAddress(otherLang)
    return deck && placeAddress(deck, place.value)
  })

  function switchLanguage(): void {
    if (!address.value)
      return
    remembered.set('language', otherLang)
    if (isPresenter.value && joined.value)
      tellWindows({ type: 'language', lang: otherLang, place: { ...place.value, steps: clicksTotal.value, turn: 0 } })
    goToLanguage(otherLang, place.value)
  }

  return { address, switchLanguage }
}
