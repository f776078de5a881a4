import type { ComputedRef } from 'vue'
import { useSlideContext } from '@slidev/client'
import { computed, onUnmounted, useId } from 'vue'

/**
 * Gives a figure steps of its own among the clicks of its slide.
 *
 * @param count how many clicks the figure takes
 * @returns the step that is shown: 0 before the first click, `count` at the end,
 *   in print and wherever all clicks are done
 */
export function useSteps(count: number): ComputedRef<number> {
  const { $clicksContext } = useSlideContext()
  const id = useId()
  const info = $clicksContext.calculateSince('+1', count)
  if (info) {
    $clicksContext.register(id, info)
    onUnmounted(() => $clicksContext.unregister(id))
  }
  return computed(() => {
    const step = info ? $clicksContext.current - info.start + 1 : count
    return Math.min(Math.max(step, 0), count)
  })
}
