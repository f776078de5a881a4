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

test('colours of the second scheme alone are found', async ({ browser, site }) => {
  const page = await browser.newPage({ viewport: { width: 980, height: 552 }, reducedMotion: 'reduce' })
  // Its text can be seen in the dark.
  const findings = await inspectSlide(await listenTo(page, site), slides.find(({ alias }) => alias === 'axe')!, { schemes: ['dark', 'light'] })
  await page.close()
  expect(findings.map(({ rule, finding }) => [rule, finding.scheme])).toEqual([['axe', 'light']])
})

test('reached by the key, one after the other, they break the same rules', async ({ browser, site }) => {
  const page = await browser.newPage({ viewport: { width: 980, height: 552 }, reducedMotion: 'reduce' })
  const slidePage = await listenTo(page, site)
  let opened = 0
  page.on('domcontentloaded', () => opened++)
  const broken = new Set<string>()
  // Up to the one that never comes, for the checks on printing.
  const walked = slides.slice(0, slides.findIndex(({ alias }) => alias === 'script'))
  for (const slide of walked)
    (await inspectSlide(slidePage, slide, { schemes: ['light', 'dark'], by: 'key' })).forEach(({ rule }) => broken.add(rule))
  await page.close()
  expect(opened).toBe(1)
  expect([...broken].sort()).toEqual(walked.map(({ alias }) => alias).filter(alias => faultyNames.includes(alias)))
})

test('every rule has a faulty deck', () => {
  const rules = [...stateRules, ...pageRules].map(({ id }) => id)
  expect(faultyNames).toEqual(expect.arrayContaining([...rules, 'clicks']))
})
