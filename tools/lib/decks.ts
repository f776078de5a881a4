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
