import { serveStatic } from '../../tools/lib/serve.ts'
import { parseSlides } from '../../tools/lib/slides.ts'
import { faultyMarkdown, faultyNames, faultySite } from '../faulty/faulty-deck.ts'
import { expect, testOf } from '../fixtures.ts'
import { pageRules, stateRules } from './index.ts'
import { inspectSlide, listenTo } from './inspect-slide.ts'

const slides = await parseSlides(faultyMarkdown, 'en')
const test = testOf(() => serveStatic(faultySite))

for (const name of faultyNames) {
  test(`the faulty deck "${name}" breaks ${name === 'sound' ? 'no rule' : 'that rule alone'}`, async ({ browser, site }) => {
    const context = await browser.newContext({ viewport: { width: 980, height: 552 }, reducedMotion: 'reduce' })
    const page = await context.newPage()
    const slide = slides.find(({ alias }) => alias === name)!
    const findings = await inspectSlide(await listenTo(page, site), slide, { schemes: ['light'] })
    await context.close()
    expect([...new Set(findings.map(({ rule }) => rule))]).toEqual(name === 'sound' ? [] : [name])
  })
}

test('every rule has a faulty deck', () => {
  const rules = [...stateRules, ...pageRules].map(({ id }) => id)
  expect(faultyNames).toEqual(expect.arrayContaining([...rules, 'clicks']))
})
