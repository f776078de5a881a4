import type { Slide } from '../../tools/lib/slides.ts'
import { test as base, expect } from '@playwright/test'
import { serveStatic } from '../../tools/lib/serve.ts'
import { parseSlides } from '../../tools/lib/slides.ts'
import { faultyMarkdown, faultyNames, faultySite } from './faulty-deck.ts'
import { pageRules, stateRules } from './index.ts'
import { inspectSlide } from './inspect-slide.ts'

const test = base.extend<object, { slides: Slide[], site: string }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from here
  slides: [async ({}, use) => use(await parseSlides(faultyMarkdown, 'en')), { scope: 'worker' }],
  // eslint-disable-next-line no-empty-pattern
  site: [async ({}, use) => {
    const server = await serveStatic(faultySite)
    await use(server.url)
    await server.close()
  }, { scope: 'worker' }],
})

for (const name of faultyNames) {
  test(`the faulty deck "${name}" breaks ${name === 'sound' ? 'no rule' : 'that rule alone'}`, async ({ browser, slides, site }) => {
    const context = await browser.newContext({ viewport: { width: 980, height: 552 }, reducedMotion: 'reduce' })
    const page = await context.newPage()
    const slide = slides.find(({ alias }) => alias === name)!
    const { findings } = await inspectSlide(page, site, slide, { schemes: ['light'] })
    await context.close()
    expect([...new Set(findings.map(({ rule }) => rule))]).toEqual(name === 'sound' ? [] : [name])
  })
}

test('every rule has a faulty deck', () => {
  const rules = [...stateRules, ...pageRules].map(({ id }) => id)
  expect(faultyNames).toEqual(expect.arrayContaining([...rules, 'clicks']))
})
