import type { Ref, ShallowRef } from 'vue'
import { ref, shallowRef, watch } from 'vue'
import { kept } from './browser-storage.ts'

/** `loading` until it is there, `failed` where it cannot be had. */
export type LoadState = 'loading' | 'ready' | 'failed'

/** A part that is fetched when somebody asks for it. */
export interface OnDemand<T> {
  /** The part, undefined until it is there. */
  part: ShallowRef<T | undefined>
  state: Ref<LoadState>
  /** Fetches it once more where that failed; the page may be loaded anew for it. */
  tryAgain: () => Promise<void>
}

/** Says whether the host of this page answers. */
const isReachable = () => fetch(location.href, { method: 'HEAD', cache: 'no-store' }).then(({ ok }) => ok, () => false)

/**
 * Fetches a part of the deck that few readers need. It may be out of reach:
 * without network before the deck was kept for offline use, or on a site that
 * was renewed since the page was loaded.
 *
 * @param isWanted somebody asks for it; whenever this becomes true and the part is not there, it is fetched
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

  async function tryAgain(): Promise<void> {
    if (state.value === 'failed')
      await load()
    // A renewed site has the file no more, and Firefox asks no second time for a script that it could not have.
    // A page that is loaded anew has what was shared (useSharedState.ts), where the browser keeps it.
    if (state.value === 'failed' && kept.isAllowed() && await isReachable())
      location.reload()
  }

  watch(isWanted, (wanted) => {
    if (wanted && !part.value)
      void load()
  }, { immediate: true })
  return { part, state, tryAgain }
}
