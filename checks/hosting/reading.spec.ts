import type { Browser, Page } from '@playwright/test'
import { ifAskedOpening, parseNote } from '../../model/notes.ts'
import { schemes } from '../../tools/lib/schemes.ts'
import { askAxe } from '../axe.ts'
import { expect, test } from '../fixtures.ts'
import { painted } from '../painted.ts'
import { decksSlides } from '../sample.ts'
import { everything } from '../site.ts'

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }

/** Opens the reading view of a language with another device, and closes it when the work is done. */
async function withPage(browser: Browser, options: Parameters<Browser['newContext']>[0], address: string, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block', ...options })
  const page = await context.newPage()
  await page.goto(address)
  await work(page)
  await context.close()
}

for (const slides of decksSlides) {
  const { lang } = slides[0]!

  test(`${lang}: without script the whole talk is there in its order, every link leads somewhere`, async ({ browser, site }) => {
    await withPage(browser, { ...phone, javaScriptEnabled: false }, `${site}${lang}/read/`, async (page) => {
      const found = await page.evaluate(() => ({
        ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
        slides: [...document.querySelectorAll('.page-chapter, article')].map(({ id }) => id),
        headings: [...document.querySelectorAll('h1, h2, h3, h4')].filter(heading => !heading.closest('nav')).map(({ localName }) => localName),
        text: document.body.textContent!,
        fields: document.querySelectorAll('main :is(button, input, select, textarea)').length,
        dangling: [...document.querySelectorAll('a[href^="#"]')].map(link => link.getAttribute('href')!.slice(1)).filter(id => !document.getElementById(id)),
        without: [...document.querySelectorAll('article')].filter(article => !article.querySelector('.page-canvas')).map(({ id }) => id),
      }))
      expect(found.slides).toEqual(slides.map(({ alias }) => alias))
      expect(new Set(found.ids).size).toBe(found.ids.length)
      expect(found.headings.slice(0, 3)).toEqual(['h1', 'h2', 'h3'])
      expect(found.headings).not.toContain('h4')
      expect([found.dangling, found.without, found.fields]).toEqual([[], [], 0])
      // Notes as they are spoken: every first sentence, no mark of a click, no opening words of a reserve.
      expect(found.text).not.toMatch(/\[click|<!--/)
      expect(found.text).not.toContain(ifAskedOpening[lang])
      const plain = found.text.replace(/\s+/g, ' ')
      const unsaid = slides.filter(({ note }) => !plain.includes(parseNote(note, lang).spoken.split('\n\n')[0]!.replace(/`/g, '')))
      expect(unsaid.map(({ alias }) => alias)).toEqual([])
    })
  })

  // One page load for both sizes without touch: what differs between them is CSS alone.
  for (const [name, options, viewports] of [['a phone upright', phone, [phone.viewport]], ['a tablet and a screen', {}, [{ width: 768, height: 1024 }, { width: 1280, height: 800 }]]] as const) {
    test(`${lang}: on ${name} nothing is wider than the page and no figure is cut off`, async ({ browser, site }) => {
      await withPage(browser, { ...options, viewport: viewports[0] }, `${site}${lang}/read/`, async (page) => {
        await page.addStyleTag({ content: 'article { content-visibility: visible !important }' })
        await page.evaluate(() => document.fonts.ready)
        for (const viewport of viewports) {
          await page.setViewportSize(viewport)
          await painted(page)
          expect(await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth])).toEqual([viewport.width, viewport.width])
          const cut = await page.evaluate(() => [...document.querySelectorAll('.page-view')].flatMap((view) => {
            const frame = view.getBoundingClientRect()
            const walker = document.createTreeWalker(view, NodeFilter.SHOW_TEXT)
            const found: string[] = []
            while (walker.nextNode()) {
              const node = walker.currentNode as Text
              const parent = node.parentElement!
              if (!node.data.trim() || parent.closest('.said, title, desc, style') || !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
                continue
              const range = document.createRange()
              range.selectNode(node)
              const { left, right, top, bottom, width } = range.getBoundingClientRect()
              if (width > 1 && (left < frame.left - 1 || right > frame.right + 1 || top < frame.top - 1 || bottom > frame.bottom + 1))
                found.push(`${view.closest('[id]')?.id}: ${node.data.trim()}`)
            }
            return found
          }))
          expect(cut, `${viewport.width} px`).toEqual([])
          const size = await page.locator('.page-talk p').first().evaluate(text => Number.parseFloat(getComputedStyle(text).fontSize))
          expect(size).toBeGreaterThanOrEqual(17)
        }
      })
    })
  }

  // The whole talk at once is much to ask: one scheme a language, and both in `npm run test:all`.
  for (const colorScheme of everything ? schemes : [lang === 'en' ? 'light' : 'dark'] as const) {
    test(`${lang}: accessible in the ${colorScheme} scheme`, async ({ browser, site }) => {
      test.setTimeout(180_000)
      await withPage(browser, { ...phone, colorScheme }, `${site}${lang}/read/`, async (page) => {
        expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(colorScheme === 'dark' ? 'rgb(15, 20, 27)' : 'rgb(251, 250, 246)')
        expect((await askAxe(page)).map(({ rule, at }) => `${rule}: ${at}`)).toEqual([])
      })
    })
  }
}

test('a search leads to its place, in both languages', async ({ browser, site }) => {
  for (const [lang, query, title] of [['en', 'kubelet agent', 'kubelet'], ['ko', '파드', '파드']] as const) {
    await withPage(browser, phone, `${site}${lang}/read/`, async (page) => {
      await page.locator('.page-to-search').tap()
      const field = page.locator('#query')
      await expect(field).toBeFocused()
      await field.pressSequentially(query)
      const results = page.locator('#search .page-found a')
      await expect(results.filter({ hasText: title }).first()).toBeVisible()
      await expect(page.locator('#search [role=status]')).toContainText(String(await results.count()))
      const target = (await results.first().getAttribute('href'))!
      await field.press('Enter')
      await expect(page).toHaveURL(`${site}${lang}/read/${target}`)
      await expect(page.locator(target)).toBeInViewport()
      await page.locator('#query').fill('qqqqzzzz')
      await expect(results).toHaveCount(0)
    })
  }
})

test('on a phone a tap makes a figure larger, and the next one small again', async ({ browser, site }) => {
  await withPage(browser, phone, `${site}en/read/#one-column`, async (page) => {
    const view = page.locator('#one-column .page-view')
    const width = async () => (await view.boundingBox())!.width
    const before = await width()
    await view.tap({ position: { x: 40, y: 40 } })
    await expect.poll(width).toBeGreaterThan(before * 2)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    await view.tap({ position: { x: 40, y: 40 } })
    await expect.poll(width).toBe(before)
  })
})

test('a phone upright is offered it on every slide, with and without script; a screen is not', async ({ browser, site }) => {
  const { alias } = decksSlides[0]![3]!
  await withPage(browser, phone, `${site}en/${alias}/`, async (page) => {
    await page.locator('#deck-controls .offer').tap()
    await expect(page).toHaveURL(`${site}en/read/#${alias}`)
    await expect(page.locator(`#${alias} h3`)).toBeInViewport()
    await page.locator(`#${alias} .page-open a`).tap()
    await expect(page).toHaveURL(new RegExp(`/en/${alias}`))
  })
  await withPage(browser, { ...phone, javaScriptEnabled: false }, `${site}en/${alias}/`, async (page) => {
    await page.locator('.still a[href*="/read/"]').tap()
    await expect(page).toHaveURL(`${site}en/read/#${alias}`)
  })
  await withPage(browser, { viewport: { width: 1280, height: 720 } }, `${site}en/${alias}/`, async (page) => {
    await page.locator('#poster').waitFor({ state: 'detached' })
    await expect(page.locator('#deck-controls .offer')).toBeHidden()
    await expect(page.locator('#deck-controls a[href*="/read/"]').filter({ hasText: 'Reading view' })).toHaveAttribute('href', new RegExp(`/en/read/#${alias}$`))
  })
})

test('on paper there are no controls, and every figure stands whole on a page', async ({ page, site }) => {
  await page.goto(`${site}en/read/`)
  await page.emulateMedia({ media: 'print' })
  for (const part of ['.page-bar', '#search', '.page-open'])
    await expect(page.locator(part).first()).toBeHidden()
  expect(await page.locator('.page-picture').first().evaluate(figure => getComputedStyle(figure).breakInside)).toBe('avoid')
  expect(await page.locator('article').first().evaluate(article => getComputedStyle(article).contentVisibility)).toBe('visible')
})
