import type { Page } from '@playwright/test'
import { slideSelector, waitForSlide } from '../../tools/lib/open-slide.ts'
import { expect, test } from '../fixtures.ts'
import { control, expectPlace, open, slides, stepped, wakeBar } from './talk.ts'

const bar = (page: Page) => page.locator('#deck-controls')
const here = `en/${stepped.alias}`

/** Parts of the slide that the bar covers: text, foot and figures; the margins are free. */
async function covered(page: Page): Promise<string[]> {
  return page.evaluate((selector) => {
    const box = document.querySelector('#deck-controls')!.getBoundingClientRect()
    const slide = document.querySelector(selector)!
    const found: string[] = []
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const range = document.createRange()
      range.selectNodeContents(walker.currentNode)
      for (const part of range.getClientRects()) {
        if (part.width > 1 && part.height > 1 && part.left < box.right && part.right > box.left && part.top < box.bottom && part.bottom > box.top)
          found.push(walker.currentNode.textContent!)
      }
    }
    return found
  }, slideSelector(stepped.no))
}

test.describe('with a pointer', () => {
  test('the bar rests out of sight and comes when the pointer moves', async ({ page, site }) => {
    await open(page, site, here)
    await expect(bar(page)).toHaveCSS('opacity', '0')
    await wakeBar(page)
    await expect(bar(page)).toHaveCSS('opacity', '1')
    await expect(bar(page)).toHaveCSS('opacity', '0', { timeout: 4_000 })
  })

  test('every control does what it says', async ({ page, site }) => {
    await open(page, site, here)
    await wakeBar(page)
    await control(page, 'Next').click()
    await expectPlace(page, site, `${here}?clicks=1`)
    await control(page, 'Previous').click()
    await expectPlace(page, site, here)
    await control(page, 'Dark colours').click()
    await expect(page.locator('html')).toHaveClass(/dark/)
    await control(page, 'Light colours').click()
    await expect(page.locator('html')).not.toHaveClass(/dark/)
    await control(page, 'Full screen').click()
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true)
    await control(page, 'Leave full screen').click()
    await expect.poll(() => page.evaluate(() => document.fullscreenElement === null)).toBe(true)
    await control(page, 'Presenter view').click()
    await expectPlace(page, site, `en/presenter/${stepped.alias}`)
    await control(page, 'Leave presenter view').click()
    await expectPlace(page, site, here)
  })

  test('the presenter opens an audience window', async ({ page, context, site }) => {
    await open(page, site, `en/presenter/${stepped.alias}?clicks=1`)
    const opened = context.waitForEvent('page')
    await control(page, 'New audience window').click()
    await expectPlace(await opened, site, `${here}?clicks=1`)
  })

  test('the bar covers no text of the slide, at any size', async ({ page, site }) => {
    for (const viewport of [{ width: 1280, height: 720 }, { width: 1920, height: 1080 }, { width: 1024, height: 768 }, { width: 980, height: 552 }]) {
      await page.setViewportSize(viewport)
      await open(page, site, `${here}?clicks=9`)
      await wakeBar(page)
      expect(await covered(page), JSON.stringify(viewport)).toEqual([])
    }
  })
})

test('by keyboard the bar comes to sight and answers', async ({ page, site }) => {
  await open(page, site, here)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the controls' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(control(page, 'Previous')).toBeFocused()
  await expect(bar(page)).toHaveCSS('opacity', '1')
  await expect(control(page, 'Previous').locator('.label')).toHaveCSS('opacity', '1')
  expect(await control(page, 'Previous').evaluate(element => Number.parseFloat(getComputedStyle(element).outlineWidth))).toBeGreaterThanOrEqual(2)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expectPlace(page, site, `${here}?clicks=1`)
  await page.keyboard.press('Space')
  await expectPlace(page, site, `${here}?clicks=2`)
})

for (const [name, viewport] of [['upright', { width: 390, height: 844 }], ['on its side', { width: 844, height: 390 }], ['small, on its side', { width: 667, height: 375 }]] as const) {
  test(`on a phone ${name} the bar stays, large enough to touch`, async ({ browser, site }) => {
    const context = await browser.newContext({ viewport, hasTouch: true, isMobile: true })
    const page = await context.newPage()
    await open(page, site, here)
    await expect(bar(page)).toHaveCSS('opacity', '1')
    const buttons = await bar(page).locator('a:visible, button:visible').all()
    expect(buttons.length).toBeGreaterThan(0)
    for (const button of buttons) {
      const box = (await button.boundingBox())!
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(40)
      expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= viewport.width && box.y + box.height <= viewport.height).toBe(true)
    }
    expect(await covered(page)).toEqual([])
    await control(page, 'Next').tap()
    await expectPlace(page, site, `${here}?clicks=1`)
    await control(page, 'Go to a slide').tap()
    await page.locator('dialog[open]').getByRole('button', { name: slides[1]!.title }).tap()
    await expectPlace(page, site, `en/${slides[1]!.alias}`)
    await control(page, '한국어').tap()
    await expectPlace(page, site, `ko/${slides[1]!.alias}`)
    await context.close()
  })
}

test.describe('go to a slide', () => {
  test('by number and by title, with keys alone', async ({ page, site }) => {
    await open(page, site, 'en/cover')
    await page.keyboard.press('g')
    const field = page.getByLabel('Number or title')
    await expect(field).toBeFocused()
    await expect(field).toHaveValue('')
    await field.pressSequentially(String(stepped.no))
    await page.keyboard.press('Enter')
    await expectPlace(page, site, here)
    await waitForSlide(page, stepped.no)
    await page.keyboard.press('ArrowRight')
    await expectPlace(page, site, `${here}?clicks=1`)
    await page.keyboard.press('g')
    await field.pressSequentially(slides[1]!.title.toUpperCase())
    await page.keyboard.press('Enter')
    await expectPlace(page, site, `en/${slides[1]!.alias}`)
  })

  test('closes by Escape and gives the keys back after a click', async ({ page, site }) => {
    await open(page, site, here)
    await wakeBar(page)
    await control(page, 'Go to a slide').click()
    await expect(page.locator('dialog[open]')).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(page.locator('dialog[open]')).toHaveCount(0)
    await page.keyboard.press('Space')
    await expectPlace(page, site, `${here}?clicks=1`)
  })
})

test.describe('overview', () => {
  test('goes to a slide by arrows and Enter, and turns no page meanwhile', async ({ page, site }) => {
    await open(page, site, 'en/cover')
    await page.keyboard.press('o')
    const first = page.locator('dialog[open] li button').first()
    await expect(first).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowLeft')
    await expectPlace(page, site, 'en/cover')
    await page.keyboard.press('Enter')
    await expectPlace(page, site, `en/${slides[1]!.alias}`)
    await expect(page.locator('dialog[open]')).toHaveCount(0)
  })

  test('by pointer, and closes by its key', async ({ page, site }) => {
    await open(page, site, 'en/cover')
    await wakeBar(page)
    await control(page, 'Overview').click()
    await page.locator('dialog[open] li').nth(2).click()
    await expectPlace(page, site, `en/${slides[2]!.alias}`)
    await page.keyboard.press('o')
    await expect(page.locator('dialog[open]')).toHaveCount(1)
    await page.keyboard.press('o')
    await expect(page.locator('dialog[open]')).toHaveCount(0)
  })
})

for (const place of [here, `en/presenter/${stepped.alias}`]) {
  test(`? lists all keys on ${place.includes('presenter') ? 'the presenter\'s page' : 'the play page'}`, async ({ page, site }) => {
    await open(page, site, place)
    await page.keyboard.press('?')
    const list = page.getByRole('dialog', { name: 'Keys' })
    await expect(list).toBeVisible()
    const named = await list.locator('kbd').allTextContents()
    expect(named).toEqual(expect.arrayContaining(['→', '←', '↑', '↓', 'Space', 'Page Down', 'Page Up', 'g', 'o', '`', 'd', 'f', 'l', '?', 'Esc']))
    await page.keyboard.press('?')
    await expect(list).toBeHidden()
    await wakeBar(page)
    await control(page, 'Keys').click()
    await expect(list).toBeVisible()
  })
}

test('everything in the player is said in Korean in the Korean deck', async ({ page, site }) => {
  for (const place of ['ko/cover', 'ko/presenter/cover']) {
    await open(page, site, place)
    const names = await bar(page).locator('.label > span').allTextContents()
    expect(names.filter(name => !/\p{Script=Hangul}/u.test(name))).toEqual(['English'])
  }
})

test('and so is what Slidev says in presenter view and on the notes page', async ({ page, site }) => {
  await open(page, site, 'ko/presenter/cover')
  const presenter = page.locator('.grid-container')
  await expect(presenter.getByText('현재', { exact: true })).toBeVisible()
  await expect(presenter.getByText('다음', { exact: true }).first()).toBeVisible()
  const titles = () => page.locator('[title]:not(.slidev-layout *)').evaluateAll(all => all.map(element => element.getAttribute('title')!))
  expect((await titles()).filter(title => !/\p{Script=Hangul}/u.test(title))).toEqual([])
  await page.goto(`${site}ko/notes/`)
  await expect(page.locator('.slidev-icon-btn').first()).toBeVisible()
  expect((await titles()).filter(title => !/\p{Script=Hangul}/u.test(title))).toEqual([])
})
