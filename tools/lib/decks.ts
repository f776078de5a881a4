import type { Lang } from '../../data/types.ts'
import { join } from 'node:path'
import { root } from './paths.ts'

/** A deck: one language of the talk, with the Slidev entry that tells it. */
export interface Deck {
  lang: Lang
  /** Absolute path of the Slidev entry file. */
  entry: string
}

export const decks: Deck[] = [
  { lang: 'en', entry: join(root, 'slides.md') },
  { lang: 'ko', entry: join(root, 'slides.ko.md') },
]

/**
 * The path under which the site is hosted, from `DECK_BASE`.
 *
 * @returns a path that begins and ends with a slash, `/` where nothing is set
 * @throws Error when DECK_BASE is not such a path
 */
export function siteBase(value = process.env.DECK_BASE): string {
  if (!value)
    return '/'
  if (!/^\/(?:[\w.~-]+\/)*$/.test(value))
    throw new Error(`DECK_BASE is "${value}": expected a path that begins and ends with a slash, such as /talks/pod/.`)
  return value
}
