import type { Source } from './sources/entry.ts'

const reviewAfter = { living: 4, dated: 24 } as const

/**
 * After how many months a source is read again. A page that its owner keeps up
 * to date changes without a sign; Kubernetes, whose pages most of them are,
 * releases every four months. What carries a date stays as it is, but may be
 * corrected or moved.
 *
 * @param source a source of data/sources.ts
 * @returns months; never for what has no address
 */
export function reviewMonths(source: Pick<Source, 'date' | 'url'>) {
  return source.url === undefined ? Infinity : source.date ? reviewAfter.dated : reviewAfter.living
}
