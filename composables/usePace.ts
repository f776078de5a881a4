import type { ComputedRef } from 'vue'
import type { Pace } from '../model/pace/pace.ts'
import { useNav } from '@slidev/client'
import { computed, onUnmounted, ref } from 'vue'
import { isRunning } from '../model/pace/clock.ts'
import { paceOf, planOf } from '../model/pace/pace.ts'
import { talkClock } from './talk-clock.ts'
import { aliasOf, minutesOf, useTalkChapters } from './useDeck.ts'

/** How the speaker stands: the plan of this talk's slides against the clock. */
export function usePace(): { pace: ComputedRef<Pace>, running: ComputedRef<boolean>, started: ComputedRef<boolean> } {
  const { slides } = useNav()
  const clock = talkClock()
  const chapters = useTalkChapters()
  const now = ref(Date.now())
  const timer = setInterval(() => now.value = Date.now(), 500)
  onUnmounted(() => clearInterval(timer))

  const told = computed(() => chapters.value.filter(chapter => chapter.minutes !== undefined))
  const plan = computed(() => planOf(slides.value.map(route => ({ name: aliasOf(route), minutes: minutesOf(route) })), told.value))

  return {
    // A clock that another window has just set may be a little ahead of the last look.
    pace: computed(() => paceOf(plan.value, told.value, clock.value, Math.max(now.value, clock.value.since ?? 0))),
    running: computed(() => isRunning(clock.value)),
    started: computed(() => isRunning(clock.value) || clock.value.before > 0),
  }
}
