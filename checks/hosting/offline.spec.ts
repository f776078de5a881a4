import type { Page } from '@playwright/test'
import type { StaticServer } from '../../tools/lib/serve.ts'
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { waitForSlide } from '../../tools/lib/open-slide.ts'
import { cache } from '../../tools/lib/paths.ts'
import { serveStatic } from '../../tools/lib/serve.ts'
import { listOfflineFiles } from '../../tools/site/offline/list-files.ts'
import { expect, test } from '../fixtures.ts'
import { decksSlides } from '../sample.ts'
import { everything, testBase, testSite } from '../site.ts'
import { visit } from '../worker.ts'

test.use({ serviceWorkers: 'allow' })

const slides = decksSlides[0]!
const last = slides.at(-1)!

// The worker's code is the same in both languages: the second one is visited in `npm run test:all`.
for (const [{ lang }] of (decksSlides as [typeof slides[number]][]).filter((_, i) => everything || !i)) {
  test(`${lang}: after one visit everything works without network`, async ({ context }) => {
    const server = await serveStatic(testSite, testBase)
    const deck = `${server.url}${lang}/`
    const page = await visit(context, deck)
    // No server any more: what comes now comes from the worker.
    await server.close()

    await page.reload()
    await waitForSlide(page, 1)
    for (const [address, no] of [[`${last.alias}/`, last.no], ['5/', 5], [`${slides[4]!.alias}?clicks=1`, 5]] as const) {
      await page.goto(deck + address)
      await waitForSlide(page, no)
    }
    for (const address of ['presenter/3/', 'overview/', 'notes/']) {
      await page.goto(deck + address)
      await expect(page.locator('#app :is(.slidev-layout, .slidev-note)').locator('visible=true').first()).toBeVisible({ timeout: 20_000 })
    }
    await page.goto(`${deck}read/#${last.alias}`)
    await expect(page.locator(`#${last.alias} h3`)).toBeVisible()
    await page.locator('#query').fill('containerd')
    await expect(page.locator('#search .page-found li').first()).toBeVisible()
    const missing = await page.evaluate(async (files) => {
      const answers = await Promise.all(files.map(file => fetch(file).then(({ ok }) => ok, () => false)))
      return files.filter((_, i) => !answers[i])
    }, readdirSync(join(testSite, lang), { recursive: true, encoding: 'utf8' })
      .filter(file => /\.\w+$/.test(file) && !/\.pdf$|^(?:worker\.js|manifest\.webmanifest)$|^pdf/.test(file))
      .map(file => deck + file.replaceAll('\\', '/').replace(/index\.html$/, '')))
    expect(missing).toEqual([])
  })
}

test.describe('a new version', () => {
  /** A copy for each worker of the tests, which publish their own versions. */
  let site: string
  let server: StaticServer

  /** Publishes the site with another title on its first slide. */
  function publish(title: string): void {
    const page = join(site, 'en', slides[0]!.alias, 'index.html')
    for (const path of [page, join(site, 'en/1/index.html'), join(site, 'en/index.html')])
      writeFileSync(path, readFileSync(page, 'utf8').replace(/<title>.*?<\/title>/, `<title>${title}</title>`))
    const worker = join(site, 'en/worker.js')
    const [, ...code] = readFileSync(worker, 'utf8').split('\n')
    writeFileSync(worker, [`var __OFFLINE_FILES__=${JSON.stringify(listOfflineFiles(site, testBase, 'en'))};`, ...code].join('\n'))
  }
  /** The title as the page was sent, before the app follows the slides. */
  const sentTitle = (page: Page) => page.evaluate(() => fetch(location.href).then(answer => answer.text()).then(html => /<title>(.*?)<\/title>/.exec(html)![1]))
  /** Asks the host for a new worker and waits until it has all its files. */
  const update = (page: Page) => page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!
    await registration.update()
    for (let i = 0; i < 200 && !registration.waiting; i++)
      await new Promise(resolve => setTimeout(resolve, 50))
    return Boolean(registration.waiting)
  })

  test.beforeEach(async () => {
    site = join(cache, `offline-site-${test.info().workerIndex}`)
    rmSync(site, { recursive: true, force: true })
    cpSync(testSite, site, { recursive: true, filter: path => !/\.pdf$|site[\\/]ko$/.test(path) })
    publish('First version')
    server = await serveStatic(site, testBase)
  })
  test.afterEach(async () => {
    await server.close()
    rmSync(site, { recursive: true, force: true })
  })

  test('leaves an open talk alone', async ({ context }) => {
    const deck = `${server.url}en/`
    const page = await visit(context, deck)
    const other = await visit(context, `${deck}${last.alias}/`)
    publish('Second version')
    expect(await update(page)).toBe(true)
    // A host that was published anew has none of the old scripts.
    rmSync(join(site, 'en/assets'), { recursive: true })

    await page.goto(deck)
    expect(await sentTitle(page)).toBe('First version')
    await waitForSlide(page, 1)
    for (const slide of slides.slice(1, 4)) {
      await page.keyboard.press('ArrowDown')
      await waitForSlide(page, slide.no)
    }
    await other.close()
  })

  test('is there when the last window has closed', async ({ context }) => {
    const page = await visit(context, `${server.url}en/`)
    // Keeps the browser open while no window of the deck is.
    const elsewhere = await context.newPage()
    publish('Second version')
    expect(await update(page)).toBe(true)
    expect(await sentTitle(page)).toBe('First version')
    await page.close()
    await expect(async () => {
      const next = await context.newPage()
      await next.goto(`${server.url}en/`)
      const title = await sentTitle(next)
      await waitForSlide(next, 1)
      await next.close()
      expect(title).toBe('Second version')
    }).toPass({ timeout: 60_000 })
    await elsewhere.close()
  })
})
