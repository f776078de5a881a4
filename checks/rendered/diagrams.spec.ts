import type { Page } from '@playwright/test'
import { dirname } from 'node:path'
import { mermaidScript } from '../../tools/diagrams/draw.ts'
import { decks } from '../../tools/lib/decks.ts'
import { openSlide } from '../../tools/lib/open-slide.ts'
import { loadSlides } from '../../tools/lib/slides.ts'
import { expect, test } from '../fixtures.ts'
import { testSite } from '../site.ts'
import { filesWithMermaid } from './diagrams.ts'

const alias = 'notebook-to-service'
const slides = await Promise.all(decks.map(async deck => (await loadSlides(deck)).find(slide => slide.alias === alias)!))

const waiting = (page: Page) => page.locator('#slide-content .slidev-page:visible .diagram .waiting')
/** Colours of every shape of the drawing that is shown. */
function colours(page: Page) {
  return page.locator('#slide-content .diagram :is(rect, path, text)').evaluateAll(shapes =>
    shapes.filter(shape => shape.checkVisibility()).map(shape => [getComputedStyle(shape).fill, getComputedStyle(shape).stroke].join(' ')))
}

test.use({ viewport: { width: 980, height: 552 }, reducedMotion: 'reduce', colorScheme: 'light' })

for (const slide of slides) {
  test(`${slide.lang}: the needs light up by click and go back`, async ({ page, site }) => {
    await openSlide(page, site, slide)
    await expect(waiting(page)).toHaveCount(5)
    await page.keyboard.press('ArrowRight')
    await expect(waiting(page)).toHaveCount(3)
    await page.keyboard.press('ArrowRight')
    await expect(waiting(page)).toHaveCount(0)
    await page.keyboard.press('ArrowLeft')
    await expect(waiting(page)).toHaveCount(3)
  })

  test(`${slide.lang}: the drawing has a name, a description, and no ids but that of the description`, async ({ page, site }) => {
    await openSlide(page, site, slide)
    const figure = page.getByRole('img').filter({ has: page.locator('svg') }).locator('visible=true')
    await expect(figure).toHaveAccessibleName(/\S/)
    await expect(figure).toHaveAccessibleDescription(/\S.*\S/)
    await expect(figure.locator('[id]')).toHaveCount(1)
  })
}

test('the scheme changes every colour of the same drawing', async ({ page, site }) => {
  await openSlide(page, site, slides[0]!)
  const svg = await page.locator('#slide-content .diagram svg').locator('visible=true').elementHandle()
  const light = await colours(page)
  await page.keyboard.press('d')
  await expect.poll(() => colours(page)).not.toEqual(light)
  const dark = await colours(page)
  expect(dark).toHaveLength(light.length)
  expect(light.filter((colour, i) => colour === dark[i])).toEqual([])
  expect(await svg!.evaluate(element => element.isConnected)).toBe(true)
})

test('two windows show the same step, and no id twice', async ({ context, site }) => {
  const slide = slides[0]!
  const presenter = await context.newPage()
  await presenter.goto(`${site}${slide.lang}/presenter/${slide.alias}/`)
  // The slide, and the preview of the same slide at its next step.
  await expect(presenter.locator('.diagram:visible')).toHaveCount(2)
  const ids = await presenter.locator('.diagram [id]').evaluateAll(elements => elements.map(element => element.id))
  expect(ids.length).toBeGreaterThan(1)
  expect(new Set(ids).size).toBe(ids.length)

  const audience = await context.newPage()
  await openSlide(audience, site, slide)
  await presenter.bringToFront()
  await presenter.keyboard.press('ArrowRight')
  await expect(waiting(audience)).toHaveCount(3)
})

test('a printed drawing stands in its last step', async ({ page, site }) => {
  const slide = slides[0]!
  await page.goto(`${site}${slide.lang}/print/?print=true`)
  const printed = page.locator(`.print-slide-container [data-slidev-no="${slide.no}"] .diagram`)
  await expect(printed.locator('svg')).toBeAttached()
  await expect(printed.locator('.waiting, .to-come')).toHaveCount(0)
})

test('no Mermaid reaches the reader', () => {
  expect(filesWithMermaid(testSite)).toEqual([])
})

test('Mermaid\'s own script would be found out', () => {
  expect(filesWithMermaid(dirname(mermaidScript))).toContain('mermaid.min.js')
})
