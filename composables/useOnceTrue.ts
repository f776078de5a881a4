import type { Ref } from 'vue'
import { ref, watch } from 'vue'

/**
 * True from the first time on that a flag is true: for parts whose script is
 * loaded when they are first asked for.
 */
export function useOnceTrue(flag: Ref<boolean>): Ref<boolean> {
  const once = ref(flag.value)
  const stop = watch(flag, (value) => {
    once.value ||= value
    if (once.value)
      stop()
  })
  return once
}
