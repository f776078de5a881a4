import type { Page } from '@playwright/test'
import { waitForSlide } from '../../tools/lib/open-slide.ts'
import { expect, test } from '../fixtures.ts'
import { decksSlides, sample } from '../sample.ts'

/** Hears what the page's security policy forbids, and what asks another host. */
async function listen(page: Page, site: string): Promise<() => Promise<string[]>> {
  const foreign: string[] = []
  const { origin } = new URL(site)
  page.on('request', request => /^https?:/.test(request.url()) && new URL(request.url()).origin !== origin && foreign.push(request.url()))
  const violations: string[] = []
  await page.exposeFunction('heard', (text: string) => violations.push(text))
  await page.addInitScript(() => document.addEventListener('securitypolicyviolation', event =>
    (window as any).heard(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber} ${event.sample}`)))
  return async () => {
    // The page's own timer: it runs after what the page has queued, however busy it is with its slides.
    await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 100)))
    return [...violations, ...foreign]
  }
}

test.use({ viewport: { width: 1280, height: 720 } })

for (const slide of sample) {
  test(`${slide.lang} ${slide.alias}: nothing that the policy forbids, nothing from another host`, async ({ page, site }) => {
    const heard = await listen(page, site)
    await page.goto(`${site}${slide.lang}/${slide.alias}/`)
    await waitForSlide(page, slide.no)
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'd', 'o', 'Escape', 'g', 'Escape', '?', 'Escape', 'Tab', 'Enter'])
      await page.keyboard.press(key)
    expect(await heard()).toEqual([])
  })
}

for (const path of ['', 'en/presenter/', 'ko/presenter/', `en/presenter/${decksSlides[0]![3]!.alias}/`, 'en/overview/', 'en/notes/', 'en/entry/', 'en/read/', 'ko/read/', 'no-such-page/']) {
  test(`/${path}: nothing that the policy forbids, nothing from another host`, async ({ page, site }) => {
    const heard = await listen(page, site)
    await page.goto(site + path)
    await page.waitForLoadState('networkidle')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('d')
    expect(await heard()).toEqual([])
  })
}

test('what the policy forbids would be heard', async ({ page, site }) => {
  const heard = await listen(page, site)
  await page.goto(`${site}en/entry/`)
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'window.got = true'
    document.head.append(script)
  })
  expect(await heard()).toEqual([expect.stringContaining('script-src-elem inline')])
  expect(await page.evaluate(() => (window as any).got)).toBeUndefined()
})
