import type { ExcerptPiece } from './excerpt.ts'
import MiniSearch from 'minisearch'
import { excerpt } from './excerpt.ts'
import { indexWords, isHangul, queryWords } from './tokenize.ts'

/**
 * What can be found. `slide`: a slide with what it shows and what is said on it. `asked`: the
 * note's answer in reserve ("If asked:"). `question`: an entry of the FAQ.
 * `term`: of the glossary. `event`: of the timeline. `source`: something cited.
 */
export type SearchKind = 'slide' | 'asked' | 'question' | 'term' | 'event' | 'source'

/** One thing that can be found, as it stands in `<language>/search.json`. */
export interface SearchEntry {
  kind: SearchKind
  /** The slide's claim, the question, the term, the event, the source's title. */
  title: string
  /** What the slide shows, the answer, the meaning, the fact, publisher and label. */
  text: string
  /** What the speaker says; slides only, and not in a site without notes. */
  said?: string
  /** `routeAlias` of the slide to which it belongs. */
  alias: string
  /** Address of a source. */
  url?: string
}

/** An entry that answers a query. */
export interface Found extends SearchEntry {
  /** The place at which the words stand. */
  excerpt: ExcerptPiece[]
}

/** The entries of a language, open for queries. */
export interface SearchIndex {
  /**
   * Finds the entries that have all words of a query; where there is none,
   * those that have some of them.
   *
   * @param query what was typed; words may be incomplete, Latin ones slightly misspelt
   * @param most how many entries at most
   * @returns the best first; none for a query without a letter or digit
   */
  find: (query: string, most?: number) => Found[]
}

/** A word in a title weighs more than one in the text. */
const weights = { title: 4, text: 1, said: 0.8 }

/** Slides come before what is looked up with them; a page of a source is rarely what somebody asks for. */
const rank: Record<SearchKind, number> = { slide: 1.2, asked: 1, question: 1, term: 1.4, event: 0.9, source: 0.6 }

/**
 * Opens the entries of a language for queries. Indexing takes some 50 ms here
 * and spares every reader a file three times as large as the texts.
 *
 * @param entries the content of `<language>/search.json`
 */
export function openIndex(entries: SearchEntry[]): SearchIndex {
  const index = new MiniSearch<SearchEntry & { id: number }>({
    fields: Object.keys(weights),
    tokenize: indexWords,
    processTerm: term => term,
    searchOptions: {
      tokenize: queryWords,
      boost: weights,
      // A pair of syllables is whole; one alone may begin any word.
      prefix: term => !isHangul(term) || term.length === 1,
      fuzzy: term => !isHangul(term) && term.length > 4 && 0.2,
      boostDocument: id => rank[entries[id as number]!.kind],
    },
  })
  index.addAll(entries.map((entry, id) => ({ ...entry, id })))

  return {
    find(query, most = 30) {
      const all = index.search(query, { combineWith: 'AND' })
      const results = all.length ? all : index.search(query, { combineWith: 'OR' })
      return results.slice(0, most).map(({ id, terms }) => {
        const entry = entries[id as number]!
        const inText = excerpt(entry.text, terms)
        const shown = inText.some(({ hit }) => hit) || !entry.said ? inText : excerpt(entry.said, terms)
        return { ...entry, excerpt: shown }
      })
    },
  }
}
