import type { SlidePage } from './inspect-slide.ts'
import { decks } from '../../tools/lib/decks.ts'
import { schemes } from '../../tools/lib/schemes.ts'
import { loadSlides } from '../../tools/lib/slides.ts'
import { formatFinding } from '../finding.ts'
import { test as base, expect } from '../fixtures.ts'
import { everything } from '../site.ts'
import { inspectSlide, listenTo } from './inspect-slide.ts'

/** Slides that are walked through in one go: each that was visited stays in the page and makes the next a little slower. */
const goLength = 10

/** The slides of both decks, in goes. */
const goes = (await Promise.all(decks.map(deck => loadSlides(deck)))).flatMap(slides =>
  Array.from({ length: Math.ceil(slides.length / goLength) }, (_, i) => slides.slice(i * goLength, (i + 1) * goLength)))

/**
 * One page for all slides that a worker looks at, in a context of its own, as
 * axe wants one: a new page for each starts a process and reads all scripts
 * anew, a third of a slide's time.
 */
const test = base.extend<object, { slidePage: SlidePage }>({
  slidePage: [async ({ browser, site }, use) => {
    const context = await browser.newContext({ viewport: { width: 980, height: 552 }, reducedMotion: 'reduce', serviceWorkers: 'block' })
    const page = await context.newPage()
    // Three seconds after it was opened, Slidev mounts all slides of the deck in the page (SlidesShow.vue): two seconds of work
    // that show nothing of the slide in sight. What the deck does with all of them in it is asked in checks/player/.
    await page.addInitScript(() => {
      const start = window.setTimeout
      window.setTimeout = ((work: TimerHandler, delay?: number, ...rest: unknown[]) =>
        delay === 3000 && /\.forEach\(/.test(String(work)) ? 0 : start(work, delay, ...rest)) as typeof start
    })
    await use(await listenTo(page, site))
    await context.close()
  }, { scope: 'worker' }],
})

// In `npm test` the slides are gone through as a speaker does; that spares most of them the opening, half of their time. Both
// languages are asked every rule at the first and the last click, and their colours there in the second scheme too. The
// second scheme is not asked for names and roles: it is a class on <html>, and the markup is the same.
// `npm run test:all` opens each slide at its address, and asks all of it at every click.
for (const go of goes) {
  const [first, last] = [go[0]!, go.at(-1)!]
  test.describe(`${first.lang} ${first.no} to ${last.no}`, () => {
    test.describe.configure({ mode: 'default' })
    for (const slide of go) {
      test(`${slide.lang} ${slide.alias}`, async ({ slidePage }) => {
        const findings = await inspectSlide(slidePage, slide, everything ? { schemes, costly: 'every' } : { schemes, by: 'key' })
        expect([...new Set(findings.map(({ rule, finding }) => formatFinding(rule, finding)))].join('\n')).toBe('')
      })
    }
  })
}
