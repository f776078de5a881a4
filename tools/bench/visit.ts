import type { Browser } from 'playwright-chromium'
import { pageFunctions } from '../lib/page-functions.ts'

/** A phone on a fair mobile network: what Lighthouse calls slow, with more of it. */
const profile = {
  /** Bits a second, both ways. */
  throughput: 9_000_000,
  /** Added to every answer, in ms. */
  latency: 85,
  /** How many times slower the processor is. */
  slowDown: 4,
}

/** How long the page is watched after it came to life, for a late largest paint, in ms. */
const watched = 1500

declare global {
  /** What the visited page notes of itself, in ms since the navigation began; 0 as long as it has not come. */
  // eslint-disable-next-line vars-on-top -- a property of the page's global object
  var deckVisit: { largestPaint: number, live: number }
}

/** What one visit measured: ms since the navigation began, and bytes over the wire until the slide was live. */
export interface Visit {
  firstPaint: number
  largestPaint: number
  live: number
  bytes: number
}

/**
 * Visits an address for the first time: nothing is cached.
 *
 * @param browser a browser that runs
 * @param address of the page
 * @param live what says that the slide can be used
 * @param live.shows selector of what is seen then
 * @param live.without selector of what has gone by then
 */
export async function visit(browser: Browser, address: string, live: { shows: string, without?: string }): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, serviceWorkers: 'block' })
  try {
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', { offline: false, latency: profile.latency, downloadThroughput: profile.throughput / 8, uploadThroughput: profile.throughput / 8 })
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: profile.slowDown })
    await page.addInitScript(pageFunctions())
    await page.addInitScript(({ shows, without }) => {
      const seen = globalThis.deckVisit = { largestPaint: 0, live: 0 }
      new PerformanceObserver(list => seen.largestPaint = list.getEntries().at(-1)!.startTime).observe({ type: 'largest-contentful-paint', buffered: true })
      const look = () => {
        if (document.querySelector(shows)?.checkVisibility() && !(without && document.querySelector(without)))
          seen.live = performance.now()
        else
          requestAnimationFrame(look)
      }
      look()
    }, live)
    await page.goto(address, { waitUntil: 'commit' })
    await page.waitForFunction(() => globalThis.deckVisit.live)
    await page.waitForTimeout(watched)
    return await page.evaluate(() => {
      const { largestPaint, live } = globalThis.deckVisit
      const loaded = ['navigation', 'resource'].flatMap(type => performance.getEntriesByType(type) as PerformanceResourceTiming[])
      const bytes = loaded.filter(({ entryType, responseEnd }) => entryType === 'navigation' || responseEnd <= live).reduce((sum, { transferSize }) => sum + transferSize, 0)
      return { largestPaint, live, bytes, firstPaint: performance.getEntriesByName('first-contentful-paint')[0]!.startTime }
    })
  } finally {
    await context.close()
  }
}
