import type { DatedPlace } from '../model/player/place.ts'
import type { WindowMessage } from '../model/player/window-messages.ts'
import { useNav } from '@slidev/client'
import { computed, nextTick, watch } from 'vue'
import { lang } from '../locales/index.ts'
import { nextTurn, standsAt } from '../model/player/place.ts'
import { deckAddress } from './deck-site.ts'
import { joined, onWindowMessage, tellWindows } from './deck-windows.ts'
import { sharedState } from './slidev-shared-state.ts'
import { aliasOf } from './useDeck.ts'
import { goToLanguage } from './useLanguage.ts'
import { sharedStates, takeSharedStates } from './useSharedState.ts'

/** How long a presenter's window that opens waits for another one to answer, in ms. */
const patience = 250

/**
 * Keeps the windows of one browser together: audience windows and presenters
 * show the same slide and click, in whichever language.
 *
 * A window that opens takes the presenter's place and moves nobody. Once it
 * has, a page that somebody turns in it is turned everywhere: a speaker's
 * clicker works in whichever window has the focus. Where there is no presenter,
 * windows leave each other alone.
 *
 * Call once, in the setup of the whole app.
 */
export function useWindows(): void {
  const { router, isPresenter, isPrintMode, isEmbedded, isNotesViewer, hasPrimarySlide, slides, currentSlideRoute, clicksContext } = useNav()
  if (isPrintMode.value || isEmbedded.value)
    return

  /** The place of the talk, as far as this window knows; turn 0 gives way to any other. */
  let talk: DatedPlace = { alias: '', clicks: 0, steps: 0, turn: 0 }
  let settling: ReturnType<typeof setTimeout> | undefined
  /** Ways to where another window leads that are not at their end yet. */
  let following = 0

  /** Where this window stands, known as soon as its slide is there with all its clicks. */
  const here = computed<Omit<DatedPlace, 'turn'> | undefined>(() => hasPrimarySlide.value && clicksContext.value.isMounted
    ? { alias: aliasOf(currentSlideRoute.value), clicks: clicksContext.value.current, steps: clicksContext.value.total }
    : undefined)

  function tell(): void {
    const now = here.value
    // A place that is only passed on the way to another is nobody's wish.
    if (!now || following || standsAt(now, talk))
      return
    talk = { ...now, turn: joined.value ? nextTurn(talk.turn, Date.now()) : 0 }
    if (joined.value)
      tellWindows({ type: isPresenter.value ? 'place' : 'turn', place: talk })
  }
  watch(here, tell, { flush: 'post' })

  function follow(place: DatedPlace): void {
    talk = place
    const slide = slides.value.find(route => aliasOf(route) === place.alias)
    if (!slide)
      return
    sharedState.page = slide.no
    sharedState.clicks = place.clicks
    sharedState.clicksTotal = place.steps
    if (!hasPrimarySlide.value || (here.value && standsAt(here.value, place)))
      return
    following++
    void router.replace({
      path: `/${isPresenter.value ? 'presenter/' : ''}${place.alias}`,
      query: { ...router.currentRoute.value.query, clicks: place.clicks || undefined },
    }).finally(() => nextTick(() => {
      following--
      tell()
    }))
  }

  function takeOver(): void {
    if (!here.value) {
      settling = setTimeout(takeOver, patience)
      return
    }
    settling = undefined
    joined.value = true
    talk = { ...here.value, turn: nextTurn(talk.turn, Date.now()) }
    tellWindows({ type: 'talk', place: talk, states: sharedStates() })
  }

  function join(): void {
    clearTimeout(settling)
    tellWindows({ type: 'hello' })
    // A second presenter's window comes to a talk that goes on already.
    if (isPresenter.value)
      settling = setTimeout(takeOver, patience)
  }

  function hear(message: WindowMessage): void {
    const isNews = 'place' in message && message.place.turn > talk.turn
    // A presenter who stays answers one who goes as well: the audience would think the talk over.
    if ((message.type === 'hello' || message.type === 'bye') && isPresenter.value && !settling) {
      tellWindows({ type: 'talk', place: talk, states: sharedStates() })
    } else if (message.type === 'talk' && (settling || !isPresenter.value)) {
      clearTimeout(settling)
      settling = undefined
      joined.value = true
      takeSharedStates(message.states)
      follow(message.place)
    } else if (message.type === 'place' && isNews) {
      joined.value = true
      follow(message.place)
    } else if (message.type === 'turn' && isNews && isPresenter.value) {
      follow(message.place)
      tellWindows({ type: 'place', place: talk })
    } else if (message.type === 'language' && message.lang !== lang && deckAddress(message.lang)) {
      if (hasPrimarySlide.value || isNotesViewer.value)
        goToLanguage(message.lang, hasPrimarySlide.value ? { ...message.place, presenter: isPresenter.value } : 'notes')
    } else if (message.type === 'bye' && !isPresenter.value) {
      // Until another presenter answers.
      joined.value = false
      sharedState.cursor = undefined
    }
  }

  onWindowMessage(hear)
  void router.isReady().then(join)
  watch(isPresenter, (presents) => {
    if (presents)
      return join()
    clearTimeout(settling)
    settling = undefined
    joined.value = false
    tellWindows({ type: 'bye' })
    join()
  })
  addEventListener('pagehide', () => isPresenter.value && tellWindows({ type: 'bye' }))
  // A page that comes back from the browser's own memory has missed what was said.
  addEventListener('pageshow', event => event.persisted && join())
}
