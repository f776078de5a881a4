import type { ComputedRef, Ref } from 'vue'
import type { Found, SearchIndex } from '../model/search/search.ts'
import { computed, ref, shallowRef } from 'vue'
import { loadSearch } from './load-search.ts'

/** A search over the deck's language. */
export interface Search {
  /** What is typed. */
  query: Ref<string>
  /** What answers it, the best first; empty until the entries have come. */
  found: ComputedRef<Found[]>
  /** `loading` until the entries are there, `failed` where they cannot be had. */
  state: Ref<'loading' | 'ready' | 'failed'>
}

/**
 * Searches slides, notes with their answers in reserve, questions, glossary,
 * events and sources of this deck's language, offline too. Loading begins with
 * the call (about 100 kB, once for all callers): call it in a component that is
 * itself loaded when it is opened. A result's `alias` is the slide to go to, its
 * `kind` says what it is (model/search/search.ts), `excerpt` shows the place.
 *
 * @param most how many results at most
 */
export function useSearch(most = 30): Search {
  const query = ref('')
  const state = ref<'loading' | 'ready' | 'failed'>('loading')
  const opened = shallowRef<SearchIndex>()
  void loadSearch(import.meta.env.BASE_URL).then((loaded) => {
    opened.value = loaded
    state.value = 'ready'
  }, () => state.value = 'failed')
  return { query, state, found: computed(() => opened.value?.find(query.value, most) ?? []) }
}
