import type { ComputedRef } from 'vue'
import { useNav, useSlideContext } from '@slidev/client'
import { computed } from 'vue'
import { useSharedState } from './useSharedState.ts'
import { useSteps } from './useSteps.ts'

/** What somebody made of an explorer, and at which step of its story. */
interface Played<S> {
  step: number
  state: S
}

/** An explorer's story, and what the hands on it make of it. */
export interface Explorer<S> {
  /** What is shown: the story at this step, or what was played there. */
  state: ComputedRef<S>
  /** Step of the story: 0 before the first click, the last one in print. */
  step: ComputedRef<number>
  /** The state is somebody's own and no longer the story's. */
  played: ComputedRef<boolean>
  /** A picture for print: nothing can be pressed and everything is told. */
  still: ComputedRef<boolean>
  /** The slide is the one that is shown: only then does anything move or speak. */
  active: ComputedRef<boolean>
  /** Shows another state from now on, in every window. */
  set: (state: S) => void
  /** Goes back to the story. */
  reset: () => void
}

/**
 * State of an explorer: a story told by the clicks of its slide, and open to
 * everybody's hands at each of them.
 *
 * Who only presses "next" sees the states 0 to `steps` of the story. What is
 * played belongs to the step at which it was played: the next click goes on
 * with the story, and coming back to that step brings it again, from another
 * slide, after a reload and in every window of the talk. In print the story
 * stands at its end, whatever was played.
 *
 * @param key name of the explorer, free of language
 * @param story how it tells its story
 * @param story.steps how many clicks it takes
 * @param story.at makes the state of a step; plain data that JSON can hold
 */
export function useExplorer<S>(key: string, { steps, at }: { steps: number, at: (step: number) => S }): Explorer<S> {
  const { $page, $renderContext } = useSlideContext()
  const { currentSlideNo, isPrintMode } = useNav()
  const shared = useSharedState<Played<S> | null>(`explorer-${key}`, () => null)
  const step = useSteps(steps)
  const told = computed(() => at(step.value))

  const still = computed(() => $renderContext.value === 'print' || isPrintMode.value)
  const active = computed(() => !still.value && currentSlideNo.value === $page.value && ['slide', 'presenter'].includes($renderContext.value))
  const own = computed(() => (!still.value && shared.value?.step === step.value ? shared.value : undefined))

  return {
    state: computed(() => own.value?.state ?? told.value),
    step,
    played: computed(() => own.value !== undefined),
    still,
    active,
    set: state => shared.value = { step: step.value, state },
    reset: () => shared.value = null,
  }
}
