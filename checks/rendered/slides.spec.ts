import { decks } from '../../tools/lib/decks.ts'
import { schemes } from '../../tools/lib/pictures.ts'
import { loadSlides } from '../../tools/lib/slides.ts'
import { formatFinding } from '../finding.ts'
import { expect, test } from '../fixtures.ts'
import { testTalk } from '../site.ts'
import { inspectSlide } from './inspect-slide.ts'

const everything = Boolean(process.env.CHECK_EVERYTHING)
const all = (await Promise.all(decks.map(deck => loadSlides(deck, testTalk)))).flat()

// Further parts of a list are drawn by the same component as its first: all of them are asked for in `npm run test:all`.
for (const slide of all.filter(slide => everything || !slide.continues)) {
  test(`${slide.lang} ${slide.alias}`, async ({ browser, site }) => {
    // A context of its own: axe wants one, and nothing is carried over from another slide.
    const context = await browser.newContext({ viewport: { width: 980, height: 552 }, reducedMotion: 'reduce' })
    const page = await context.newPage()
    const { findings } = await inspectSlide(page, site, slide, { schemes, everything })
    await context.close()
    expect([...new Set(findings.map(({ rule, finding }) => formatFinding(rule, finding)))].join('\n')).toBe('')
  })
}
