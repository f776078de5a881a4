import type { ComputedRef } from 'vue'
import { computed, onUnmounted, ref, watch } from 'vue'

/** A simulation that runs: from when, and how fast. */
export interface Running {
  /** `Date.now()` when it was started. */
  since: number
  /** Seconds of the simulation in a real one. */
  speed: number
}

/** Most seconds of the simulation that it runs without a hand on it. */
const longest = 1800

/**
 * Lets a simulation run in every window at once. Nobody sends its states
 * around: each window computes them from the same beginning and the same clock.
 *
 * @param world what runs
 * @param world.begin state from which it runs
 * @param world.running undefined while it stands
 * @param world.active the slide is shown; when it is left, the simulation stops where it is
 * @param world.advance lets seconds pass; must not change what it is given
 * @param world.stop is called when it stops by itself, with the state that it reached
 * @param world.isDone nothing will happen any more
 * @returns the state of this moment
 */
export function useSimulatedTime<S extends object>(world: {
  begin: () => S
  running: () => Running | undefined
  active: () => boolean
  advance: (state: S, seconds: number) => S
  stop: (state: S) => void
  isDone: (state: S) => boolean
}): ComputedRef<S> {
  const clock = ref(Date.now())
  let timer: ReturnType<typeof setInterval> | undefined
  /** How far this window has come from a beginning. */
  let reached: { begin: S, seconds: number, state: S } | undefined

  const state = computed(() => {
    const begin = world.begin()
    const running = world.running()
    if (!running)
      return begin
    const seconds = Math.min(Math.max(Math.floor((clock.value - running.since) / 1000 * running.speed), 0), longest)
    if (reached?.begin !== begin || reached.seconds > seconds)
      reached = { begin, seconds: 0, state: begin }
    if (seconds > reached.seconds)
      reached = { begin, seconds, state: world.advance(reached.state, seconds - reached.seconds) }
    return reached.state
  })

  function look(): void {
    clock.value = Date.now()
    if (world.running() && (world.isDone(state.value) || reached?.seconds === longest))
      world.stop(state.value)
  }
  function setTimer(runs: boolean): void {
    clearInterval(timer)
    timer = runs ? setInterval(look, 100) : undefined
    clock.value = Date.now()
  }
  watch(() => world.active() && world.running() !== undefined, setTimer, { immediate: true })
  watch(() => world.active(), (active, was) => {
    if (was && !active && world.running())
      world.stop(state.value)
  })
  onUnmounted(() => clearInterval(timer))
  return state
}
