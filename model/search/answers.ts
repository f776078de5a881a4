import type { Found, SearchKind } from './search.ts'

/** What can be said at once: answers in reserve, questions that were asked before, the meaning of a word. */
const said = new Set<SearchKind>(['asked', 'question', 'term'])

/**
 * Parts what was found for a speaker who has been asked something: what answers
 * it in words, and where it can be shown.
 *
 * @param found results of a search, the best first
 * @param most how many of each at most
 */
export function partAnswers(found: Found[], most = 6): { answers: Found[], places: Found[] } {
  return {
    answers: found.filter(({ kind }) => said.has(kind)).slice(0, most),
    places: found.filter(({ kind }) => !said.has(kind)).slice(0, most),
  }
}
