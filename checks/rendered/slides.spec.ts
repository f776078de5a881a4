import type { Page } from '@playwright/test'
import { decks } from '../../tools/lib/decks.ts'
import { schemes } from '../../tools/lib/schemes.ts'
import { loadSlides } from '../../tools/lib/slides.ts'
import { formatFinding } from '../finding.ts'
import { test as base, expect } from '../fixtures.ts'
import { everything } from '../site.ts'
import { inspectSlide } from './inspect-slide.ts'

const all = (await Promise.all(decks.map(deck => loadSlides(deck)))).flat()

/**
 * One page for all slides that a worker looks at, in a context of its own, as
 * axe wants one: a new page for each starts a process and reads all scripts
 * anew, a third of a slide's time.
 */
const test = base.extend<object, { slidePage: Page }>({
  slidePage: [async ({ browser }, use) => {
    const context = await browser.newContext({ viewport: { width: 980, height: 552 }, reducedMotion: 'reduce', serviceWorkers: 'block' })
    await use(await context.newPage())
    await context.close()
  }, { scope: 'worker' }],
})

/** Nothing is carried over from one slide to the next. */
async function clear(page: Page): Promise<void> {
  await page.removeAllListeners(undefined, { behavior: 'ignoreErrors' })
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.evaluate(() => {
    localStorage.clear()
    sessionStorage.clear()
  })
}

// In `npm test` each language is asked what only it can break: both their shapes at every click, the English slides also
// the colours and roles of their first click and of the second scheme. Further parts of a list have the component of the first.
for (const slide of all.filter(slide => everything || !slide.continues)) {
  test(`${slide.lang} ${slide.alias}`, async ({ slidePage: page, site }) => {
    const findings = await inspectSlide(page, site, slide, everything
      ? { schemes, costly: 'every' }
      : slide.lang === 'en' ? { schemes } : { schemes: ['light'], costly: 'last' })
    await clear(page)
    expect([...new Set(findings.map(({ rule, finding }) => formatFinding(rule, finding)))].join('\n')).toBe('')
  })
}
