import type { Slide } from '../tools/lib/slides.ts'
import { decks } from '../tools/lib/decks.ts'
import { loadSlides } from '../tools/lib/slides.ts'
import { everything, testTalk } from './site.ts'

/** The slides of both languages, English first. */
export const decksSlides: Slide[][] = await Promise.all(decks.map(deck => loadSlides(deck, testTalk)))

/** Layouts whose first slide is looked at in Korean too: the most letters, and the most on one canvas. */
const inBoth = ['cover', 'figure', 'explorer']

/**
 * The slides that `npm test` looks at: the first of each layout in English, and
 * of some in Korean; all of them in `npm run test:all`.
 */
export const sample: Slide[] = decksSlides.flatMap(slides => everything
  ? slides
  : slides.filter(({ lang, layout }, i) => slides.findIndex(slide => slide.layout === layout) === i && (lang === 'en' || inBoth.includes(layout))))
