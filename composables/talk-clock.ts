import type { Ref } from 'vue'
import type { TalkClock } from '../model/pace/clock.ts'
import { newClock, toggled } from '../model/pace/clock.ts'
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
  clock.value = { ...newClock(), slide: clock.value.slide }
}
