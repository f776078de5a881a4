import type { Slide } from '../../tools/lib/slides.ts'
import { decks } from '../../tools/lib/decks.ts'
import { loadSlides } from '../../tools/lib/slides.ts'
import { testTalk } from '../site.ts'

/** Every check on every slide (`npm run test:all`). */
export const everything = Boolean(process.env.CHECK_EVERYTHING)

/** The slides of both languages, English first. */
export const decksSlides: Slide[][] = await Promise.all(decks.map(deck => loadSlides(deck, testTalk)))

/**
 * The slides that `npm test` looks at: the first of each layout in each
 * language; all of them in `npm run test:all`.
 */
export const sample: Slide[] = decksSlides.flatMap(slides => everything
  ? slides
  : slides.filter((slide, i) => slides.findIndex(({ layout }) => layout === slide.layout) === i))
