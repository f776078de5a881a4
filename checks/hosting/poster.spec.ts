import type { Browser, Page } from '@playwright/test'
import type { Slide } from '../../tools/lib/slides.ts'
import { Buffer } from 'node:buffer'
import { waitForSlide } from '../../tools/lib/open-slide.ts'
import { schemes } from '../../tools/lib/schemes.ts'
import { expect, test } from '../fixtures.ts'
import { difference, isBlank } from '../pictures.ts'
import { aWhile } from '../player/talk.ts'
import { decksSlides, sample } from '../sample.ts'
import { everything } from '../site.ts'

/** Landscape windows: the canvas itself, a projector, a phone on its side. */
const sizes = [{ width: 980, height: 552 }, { width: 1921, height: 1003 }, { width: 844, height: 390 }]

/** Share of pixels that may differ. */
const most = 0.001

/** Keeps the app from starting, so that the page stays as it was built. */
async function withoutApp(page: Page): Promise<void> {
  await page.route(/\.js$/, route => route.abort())
}

async function shots(browser: Browser, address: string, slide: Slide, scheme: 'light' | 'dark', size: typeof sizes[number]): Promise<[poster: Buffer, live: Buffer]> {
  const context = await browser.newContext({ viewport: size, colorScheme: scheme, reducedMotion: 'reduce' })
  const [still, live] = [await context.newPage(), await context.newPage()]
  await withoutApp(still)
  await still.goto(address)
  await still.evaluate(() => document.fonts.ready)
  await live.goto(address)
  await waitForSlide(live, slide.no)
  const pictures: [Buffer, Buffer] = [await still.screenshot(), await live.screenshot()]
  await context.close()
  return pictures
}

const views = sizes.flatMap(size => schemes.map(scheme => ({ size, scheme })))

for (const [n, slide] of sample.entries()) {
  test(`${slide.lang} ${slide.alias}: what is painted first is the slide`, async ({ browser, site }) => {
    const found: string[] = []
    // One view a slide in turns, so that the sample has all of them; in `npm run test:all` each slide in all.
    for (const { size, scheme } of everything ? views : [views[n % views.length]!]) {
      const [poster, live] = await shots(browser, `${site}${slide.lang}/${slide.alias}/`, slide, scheme, size)
      const share = difference(poster, live)
      if (share >= most)
        found.push(`${size.width} x ${size.height} ${scheme}: ${(share * 100).toFixed(2)} % of the pixels differ`)
    }
    expect(found).toEqual([])
  })
}

test('a poster that differs would be found out', async ({ browser, site }) => {
  const [one, two] = decksSlides[0]!
  const [poster] = await shots(browser, `${site}en/${one!.alias}/`, one!, 'light', sizes[0]!)
  const [, live] = await shots(browser, `${site}en/${two!.alias}/`, two!, 'light', sizes[0]!)
  expect(difference(poster, live)).toBeGreaterThan(most)
})

for (const [slide, scheme] of [[decksSlides[0]![0]!, 'light'], [decksSlides[0]![1]!, 'dark'], [decksSlides[1]![1]!, 'light'], [decksSlides[1]![0]!, 'dark']] as const) {
  test(`${slide.lang} ${slide.alias} ${scheme}: nothing moves and nothing flashes when the app takes over`, async ({ browser, site }) => {
    const context = await browser.newContext({ viewport: sizes[0], colorScheme: scheme })
    const page = await context.newPage()
    await page.addInitScript(() => {
      const shifts = ((window as any).shifts = [] as number[])
      new PerformanceObserver(list => list.getEntries().forEach(entry => (window as any).alone && entry.startTime > (window as any).alone && shifts.push((entry as any).value))).observe({ type: 'layout-shift', buffered: true })
    })
    // Scripts come late, as on a phone, so that the page stands alone for a while, with its fonts.
    await page.route(/\.js$/, async (route) => {
      await new Promise(resolve => setTimeout(resolve, 700))
      await route.continue()
    })
    const frames: Buffer[] = []
    const devtools = await context.newCDPSession(page)
    devtools.on('Page.screencastFrame', ({ data, sessionId }) => {
      frames.push(Buffer.from(data, 'base64'))
      void devtools.send('Page.screencastFrameAck', { sessionId })
    })
    await page.goto(`${site}${slide.lang}/${slide.alias}/`, { waitUntil: 'commit' })
    await page.locator('#poster').waitFor()
    // A font that comes after the first paint may move a line; what is asked here is the taking over.
    await page.evaluate(() => document.fonts.ready.then(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))))
    await page.evaluate(() => (window as any).alone = performance.now())
    await devtools.send('Page.startScreencast', { format: 'png' })
    await waitForSlide(page, slide.no)
    await aWhile(page)
    await devtools.send('Page.stopScreencast')
    expect(frames.length).toBeGreaterThan(0)
    expect(frames.filter(isBlank)).toHaveLength(0)
    expect(frames.filter(frame => difference(frames[0]!, frame) >= most)).toHaveLength(0)
    expect(await page.evaluate(() => (window as any).shifts)).toEqual([])
    await context.close()
  })
}
