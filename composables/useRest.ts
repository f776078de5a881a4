import type { Ref } from 'vue'
import { onMounted, onUnmounted, ref } from 'vue'

/** How long the controls stay after the pointer has come to rest, in ms. */
const lingering = 2000

/** Whether the pointer has not moved for a while. */
export function useRest(): Ref<boolean> {
  const resting = ref(true)
  let timer: ReturnType<typeof setTimeout> | undefined

  function wake(event: PointerEvent): void {
    if (event.pointerType === 'touch')
      return
    resting.value = false
    clearTimeout(timer)
    timer = setTimeout(() => resting.value = true, lingering)
  }

  onMounted(() => addEventListener('pointermove', wake, { passive: true }))
  onUnmounted(() => {
    removeEventListener('pointermove', wake)
    clearTimeout(timer)
  })
  return resting
}
