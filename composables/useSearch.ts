import type { ComputedRef, Ref } from 'vue'
import type { Found } from '../model/search/search.ts'
import type { LoadState } from './useOnDemand.ts'
import { computed, ref } from 'vue'
import { words } from '../locales/index.ts'
import { loadSearch } from './load-search.ts'
import { useOnDemand } from './useOnDemand.ts'

/** A search over the deck's language. */
export interface Search {
  /** What is typed. */
  query: Ref<string>
  /** What answers it, the best first; empty until the entries have come. */
  found: ComputedRef<Found[]>
  state: Ref<LoadState>
}

/**
 * Searches slides, notes with their answers in reserve, questions, glossary,
 * events and sources of this deck's language, offline too. Loading begins when
 * the dialog opens (about 100 kB, once for all callers), and again where it
 * failed the last time. A result's `alias` is the slide to go to, its `kind`
 * says what it is (model/search/search.ts), `excerpt` shows the place.
 *
 * @param isOpen the dialog of the search is shown
 */
export function useSearch(isOpen: Ref<boolean>): Search {
  const query = ref('')
  const { part: index, state } = useOnDemand(() => isOpen.value, () => loadSearch(import.meta.env.BASE_URL))
  return { query, state, found: computed(() => index.value?.find(query.value) ?? []) }
}

/**
 * What there is to say of a search, below its field.
 *
 * @param search the search
 * @param hint says what it is for, while nothing is typed
 * @param sayCount says how much was found, where something was
 */
export function sayStateOf(search: Search, hint: string, sayCount: (count: number) => string): string {
  const { query, state, found } = search
  if (!query.value.trim())
    return hint
  if (state.value !== 'ready')
    return words.search[state.value]
  return found.value.length ? sayCount(found.value.length) : words.search.none
}
