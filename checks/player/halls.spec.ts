import type { Page } from '@playwright/test'
import { slideSelector, waitForSlide } from '../../tools/lib/open-slide.ts'
import { schemes } from '../../tools/lib/schemes.ts'
import { askAxe } from '../axe.ts'
import { expect, test } from '../fixtures.ts'
import { sample } from '../sample.ts'
import { everything } from '../site.ts'
import { aWhile, expectLead, expectPlace, open, stepped } from './talk.ts'

/** A window of a hall: what the browser sees of a projector at a zoom. */
const halls = [
  { name: 'a 4:3 projector', width: 1024, height: 768, zoom: 1 },
  { name: 'a zoom of 125 %', width: 1280, height: 720, zoom: 1.25 },
  { name: 'a zoom of 150 %', width: 1280, height: 720, zoom: 1.5 },
]

/** Parts of a page that stand outside its window, by their text; each selector finds at least one that is seen. */
async function outside(page: Page, ...selectors: string[]): Promise<string[]> {
  const found: string[] = []
  for (const selector of selectors) {
    const parts = await page.locator(selector).evaluateAll(elements => elements
      .filter(element => element.checkVisibility({ opacityProperty: true }) && element.getClientRects().length)
      .map((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect()
        return { name: element.textContent || element.className, isOutside: left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1 }
      }))
    expect(parts.length, selector).toBeGreaterThan(0)
    found.push(...parts.filter(({ isOutside }) => isOutside).map(({ name }) => name))
  }
  return found
}

for (const { name, width, height, zoom } of halls) {
  test.describe(name, () => {
    test.use({ viewport: { width: Math.round(width / zoom), height: Math.round(height / zoom) }, deviceScaleFactor: zoom })

    test('shows the whole slide in its shape', async ({ page, site }) => {
      await open(page, site, `en/${stepped.alias}?clicks=2`)
      const box = await page.locator(slideSelector(stepped.no)).first().boundingBox()
      const window = page.viewportSize()!
      expect(box!.width / box!.height).toBeCloseTo(980 / 552, 1)
      expect(Math.max(box!.width / window.width, box!.height / window.height)).toBeCloseTo(1, 1)
      expect(await outside(page, `${slideSelector(stepped.no)} h1`, `${slideSelector(stepped.no)} :is(footer, footer *)`)).toEqual([])
    })

    test('leaves the presenter notes, pace and controls', async ({ page, site }) => {
      await open(page, site, `en/presenter/${stepped.alias}`)
      await page.keyboard.press('t')
      await aWhile(page)
      expect(await outside(page, '#deck-controls .control > .face', '.pace p', '.pace .control > .face')).toEqual([])
      await expect(page.locator('.grid-section.note')).toBeVisible()
      const note = (await page.locator('.grid-section.note').boundingBox())!
      expect(note.height).toBeGreaterThan(120)
    })
  })
}

test('"c" gives the highest contrast to every window, and it stays', async ({ context, site }) => {
  const presenter = await context.newPage()
  await open(presenter, site, `en/presenter/${stepped.alias}`)
  await expectLead(presenter, site)
  const audience = await context.newPage()
  await open(audience, site, `en/${stepped.alias}`)
  await presenter.bringToFront()
  await presenter.keyboard.press('c')
  await expect(presenter.locator('html')).toHaveClass(/contrast/)
  await expect(audience.locator('html')).toHaveClass(/contrast/)
  await audience.reload({ waitUntil: 'commit' })
  await expect(audience.locator('html')).toHaveClass(/contrast/)
  await presenter.keyboard.press('c')
  await expect(audience.locator('html')).not.toHaveClass(/contrast/)
})

test('a system that asks for more contrast gets it before anything is painted', async ({ browser, site }) => {
  const context = await browser.newContext({ contrast: 'more', serviceWorkers: 'block' })
  const page = await context.newPage()
  // Without the app's script: only the page itself.
  await page.route('**/assets/*.js', route => route.abort())
  await page.goto(`${site}en/cover/`)
  await expect(page.locator('html')).toHaveClass(/contrast/)
  await context.close()
})

for (const [i, scheme] of schemes.entries()) {
  test(`in highest contrast, ${scheme}, text has 7:1`, async ({ browser, site }) => {
    test.setTimeout(180_000)
    const context = await browser.newContext({ colorScheme: scheme, contrast: 'more', reducedMotion: 'reduce', serviceWorkers: 'block', viewport: { width: 980, height: 552 } })
    const page = await context.newPage()
    const found: string[] = []
    // The slides of the sample in turns, one scheme each; in `npm run test:all` every slide in both.
    for (const { lang, alias, no } of sample.filter((_, n) => everything || n % schemes.length === i)) {
      await page.goto(`${site}${lang}/${alias}/?clicks=99`)
      await waitForSlide(page, no)
      await aWhile(page)
      const violations = await askAxe(page, { inside: slideSelector(no), only: ['color-contrast-enhanced'] })
      found.push(...violations.map(({ at, message }) => `${lang}, ${alias}: ${at} ${message}`))
    }
    expect(found).toEqual([])
    await context.close()
  })
}

test('"b" takes the slide from the audience and gives it back, and so does any page', async ({ context, site }) => {
  const presenter = await context.newPage()
  await open(presenter, site, `en/presenter/${stepped.alias}?clicks=1`)
  await expectLead(presenter, site)
  const audience = await context.newPage()
  await audience.goto(`${site}en/cover/`)
  await expectPlace(audience, site, `en/${stepped.alias}?clicks=1`)
  /** The colour in the middle of the audience's window. */
  const isDarkness = () => audience.evaluate(() => getComputedStyle(document.elementFromPoint(innerWidth / 2, innerHeight / 2)!).backgroundColor === 'rgb(0, 0, 0)')

  await presenter.bringToFront()
  await presenter.keyboard.press('b')
  await expect.poll(isDarkness).toBe(true)
  await expect(presenter.getByText('The screen is blank.')).toBeVisible()
  await expect(presenter.locator(slideSelector(stepped.no)).first()).toBeVisible()
  await presenter.keyboard.press('b')
  await expect.poll(isDarkness).toBe(false)

  await presenter.keyboard.press('b')
  await expect.poll(isDarkness).toBe(true)
  await presenter.keyboard.press('ArrowRight')
  await expect.poll(isDarkness).toBe(false)
  await expectPlace(audience, site, `en/${stepped.alias}?clicks=2`)
  await expect(presenter.getByText('The screen is blank.')).toHaveCount(0)
})
