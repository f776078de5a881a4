import type { Ref, ShallowRef } from 'vue'
import { ref, shallowRef, watch } from 'vue'

/** `loading` until it is there, `failed` where it cannot be had. */
export type LoadState = 'loading' | 'ready' | 'failed'

/** A part that is fetched when somebody asks for it. */
export interface OnDemand<T> {
  /** The part, undefined until it is there. */
  part: ShallowRef<T | undefined>
  state: Ref<LoadState>
  /** Fetches it again, where it failed. */
  load: () => Promise<void>
}

/**
 * Fetches a part of the deck that few readers need. It may be out of reach:
 * without network before the deck was kept for offline use, or on a site that was
 * renewed since the page was loaded. Whoever asks says so and offers `load`.
 *
 * @param isWanted somebody asks for it; each time anew that it is not there yet it is fetched
 * @param fetchPart fetches it
 */
export function useOnDemand<T>(isWanted: () => boolean, fetchPart: () => Promise<T>): OnDemand<T> {
  const part = shallowRef<T>()
  const state = ref<LoadState>('loading')

  async function load(): Promise<void> {
    state.value = 'loading'
    try {
      part.value = await fetchPart()
      state.value = 'ready'
    } catch {
      // Another fetch, begun before this one failed, may have brought it.
      state.value = part.value ? 'ready' : 'failed'
    }
  }

  watch(isWanted, (wanted) => {
    if (wanted && !part.value)
      void load()
  }, { immediate: true })
  return { part, state, load }
}
