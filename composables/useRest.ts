import type { Ref } from 'vue'
import { onMounted, onUnmounted, ref } from 'vue'

/** How long the controls stay after the pointer has come to rest, in ms. */
const lingering = 2000

/** Whether the pointer has not moved for a while. */
export function useRest(): Ref<boolean> {
  const resting = ref(true)
  let timer: ReturnType<typeof setTimeout> | undefined

  function wake(): void {
    resting.value = false
    clearTimeout(timer)
    timer = setTimeout(() => resting.value = true, lingering)
  }

  // A touch counts on machines that have a mouse as well.
  const signs = ['pointermove', 'pointerdown'] as const
  onMounted(() => signs.forEach(sign => addEventListener(sign, wake, { passive: true })))
  onUnmounted(() => {
    signs.forEach(sign => removeEventListener(sign, wake))
    clearTimeout(timer)
  })
  return resting
}
