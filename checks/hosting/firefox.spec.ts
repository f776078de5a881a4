import { existsSync } from 'node:fs'
import puppeteer from 'puppeteer-core'
import { expect, test } from '../fixtures.ts'
import { decksSlides } from '../sample.ts'

/** Where Linux distributions and macOS put it; Debian's is the one that was tried. */
const firefox = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'].find(existsSync)
test.skip(!firefox, 'Firefox is not installed (Debian: apt-get install firefox-esr)')

const [first, second] = decksSlides[0]!

test('Firefox paints a slide without the app, steps through the talk and changes the language', async ({ site }) => {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox, headless: true })
  try {
    const page = await browser.newPage()
    await page.setViewport({ width: 1280, height: 720 })
    const complaints: string[] = []
    page.on('pageerror', error => complaints.push(String(error)))

    // What comes before the script: the slide scaled into the window by CSS alone.
    await page.setJavaScriptEnabled(false).catch(() => {})
    await page.goto(`${site}en/${first!.alias}/`)
    const box = await (await page.$('#poster .slidev-slide-content, #slide-content'))!.boundingBox()
    expect(box!.width).toBeGreaterThan(1270)
    await page.setJavaScriptEnabled(true).catch(() => {})

    await page.goto(`${site}en/${first!.alias}/`)
    await page.waitForSelector('#poster', { hidden: true })
    await page.waitForSelector('#slide-content .slidev-layout', { visible: true })
    while (!page.url().includes(`/${second!.alias}`)) {
      const from = page.url()
      await page.keyboard.press('ArrowRight')
      await page.waitForFunction(url => location.href !== url, {}, from)
    }
    await page.waitForSelector(`#slide-content [data-slidev-no="2"] .slidev-layout`, { visible: true })
    await page.keyboard.press('l')
    await page.waitForFunction(() => document.documentElement.lang === 'ko')
    await page.waitForSelector(`#slide-content [data-slidev-no="2"] .slidev-layout`, { visible: true })
    expect(page.url()).toContain(`/ko/${second!.alias}`)
    expect(complaints).toEqual([])
  } finally {
    await browser.close()
  }
})
