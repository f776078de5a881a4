import type { Ref } from 'vue'
import type { TalkClock } from '../model/pace/clock.ts'
import { useNav } from '@slidev/client'
import { watch } from 'vue'
import { newClock, setBack, toggled, turnedTo } from '../model/pace/clock.ts'
import { aliasOf } from './useDeck.ts'
import { useSharedState } from './useSharedState.ts'

/** The speaker's clock: the same in every window of the talk, and after a reload. */
export const talkClock = (): Ref<TalkClock> => useSharedState('talk-clock', newClock)

/** Starts the clock, or pauses it. */
export function toggleClock(): void {
  const clock = talkClock()
  clock.value = toggled(clock.value, Date.now())
}

/** Sets the clock back to the beginning; it stands until it is started. */
export function resetClock(): void {
  const clock = talkClock()
  clock.value = setBack(clock.value)
}

/** Tells the clock which slide is up, from presenter view: other pages only look at it. Call once, in the setup of the whole app. */
export function useTalkClock(): void {
  const { currentSlideRoute, isPresenter } = useNav()
  watch(() => isPresenter.value && aliasOf(currentSlideRoute.value), (slide) => {
    if (!slide)
      return
    const clock = talkClock()
    clock.value = turnedTo(clock.value, slide, Date.now())
  }, { immediate: true })
}
