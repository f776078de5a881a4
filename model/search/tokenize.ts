/**
 * Cuts text into the words of the search index.
 *
 * Korean puts particles behind a word without a space (파드가, 파드를), so a run
 * of Hangul is also cut into pairs of syllables: 파드 is found in both. A name
 * with signs inside (cri-o, runtime.v1, docker.io) is a word, and so are its
 * parts.
 */

const words = /\p{Script=Hangul}+|(?:(?!\p{Script=Hangul})[\p{L}\p{N}])+(?:[._/:-](?:(?!\p{Script=Hangul})[\p{L}\p{N}])+)*/gu
const hangul = /^\p{Script=Hangul}/u

/** Says whether a word of the index is Korean. */
export const isHangul = (word: string): boolean => hangul.test(word)

const pairs = (run: string): string[] => Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2))

const wordsIn = (text: string): string[] => text.normalize('NFKC').toLowerCase().match(words) ?? []

/**
 * Words under which a text is found.
 *
 * @param text any text
 * @returns lower-case words; of a run of Hangul the whole and each pair of syllables
 */
export function indexWords(text: string): string[] {
  return wordsIn(text).flatMap((word) => {
    if (isHangul(word))
      return word.length > 2 ? [word, ...pairs(word)] : [word]
    const parts = word.split(/[._/:-]/)
    return parts.length > 1 ? [word, ...parts.filter(part => part.length > 1)] : [word]
  })
}

/**
 * Words that a query asks for: as in indexWords(), but only the narrowest form
 * of each, so that all of them may be asked for together.
 *
 * @param query what was typed
 * @returns lower-case words; a run of Hangul as its pairs of syllables
 */
export function queryWords(query: string): string[] {
  return wordsIn(query).flatMap(word => isHangul(word) && word.length > 2 ? pairs(word) : [word])
}
