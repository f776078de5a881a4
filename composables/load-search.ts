import type { SearchEntry, SearchIndex } from '../model/search/search.ts'

let index: Promise<SearchIndex> | undefined

/**
 * Loads entries and library of the search when somebody searches: no page waits
 * for them. Both the deck and the reading view call it.
 *
 * @param deck address of the language's deck, ending with a slash
 * @returns the same index for every call
 * @throws Error where the entries cannot be had; the next call asks again
 */
export function loadSearch(deck: string): Promise<SearchIndex> {
  return index ??= Promise.all([
    fetch(`${deck}search.json`).then((answer): Promise<SearchEntry[]> => {
      if (!answer.ok)
        throw new Error(`search.json: ${answer.status}`)
      return answer.json()
    }),
    import('../model/search/search.ts'),
  ]).then(([entries, { openIndex }]) => openIndex(entries)).catch((error: unknown) => {
    index = undefined
    throw error
  })
}
