import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { aWhile, expectLead, open } from './talk.ts'

const alias = 'shim-is-not-the-container'
const terminal = (page: Page) => page.locator('.terminal:visible').first()
const screen = (page: Page) => terminal(page).locator('pre')
const lines = async (page: Page) => (await screen(page).textContent())!.trim().split('\n').length
const slider = (page: Page) => terminal(page).getByRole('slider')
const position = async (page: Page) => Number(await slider(page).inputValue())
/** Stops the page's clock, by which a recording runs, so that nothing hangs on how fast the machine is. */
const stopClock = async (page: Page) => page.clock.pauseAt(await page.evaluate(() => Date.now() + 1_000))

test('a click plays the next part and stops at its end', async ({ page, site }) => {
  await page.clock.install()
  await open(page, site, `en/${alias}`)
  await expect(screen(page)).toContainText('containerd-shim-runc-v2')
  await aWhile(page)
  const [before, place] = [await lines(page), await position(page)]
  await stopClock(page)
  await page.keyboard.press('ArrowRight')
  await expect(terminal(page).getByRole('button', { name: 'Pause' })).toBeVisible()
  expect(await position(page)).toBe(place)
  await page.clock.fastForward(60_000)
  await expect(terminal(page).getByRole('button', { name: 'Play this part' })).toBeVisible()
  expect(await position(page)).toBeGreaterThan(place)
  expect(await lines(page)).toBeGreaterThan(before)
  await expect(screen(page)).not.toContainText('ctr tasks ls')
})

test('play, pause and the slider work, and the keys turn pages after a click', async ({ page, site }) => {
  await open(page, site, `en/${alias}?clicks=2`)
  await expect(screen(page)).toContainText('RUNNING')
  const end = await position(page)
  await terminal(page).getByRole('button', { name: 'Play this part' }).click()
  await expect.poll(() => position(page)).toBeLessThan(end)
  await terminal(page).getByRole('button', { name: 'Pause' }).click()
  const place = await position(page)
  await aWhile(page)
  expect(await position(page)).toBe(place)
  await slider(page).fill('0')
  await expect(screen(page)).toHaveText('')
  await slider(page).blur()
  await terminal(page).getByRole('button', { name: /^Speed/ }).click()
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/clicks=1/)
})

test('a slide that is opened at a click shows the end of its part', async ({ page, site }) => {
  await open(page, site, `ko/${alias}?clicks=1`)
  await expect(terminal(page).getByRole('button', { name: '이 부분 재생' })).toHaveCount(1)
  const place = await position(page)
  await aWhile(page)
  expect(await position(page)).toBe(place)
})

test('with reduced motion a click shows the end of its part at once', async ({ page, site }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.clock.install()
  await open(page, site, `en/${alias}?clicks=1`)
  await stopClock(page)
  await page.keyboard.press('ArrowRight')
  await expect(screen(page)).toContainText('RUNNING')
})

test('presenter and audience see the same moment', async ({ context, site }) => {
  const presenter = await context.newPage()
  await open(presenter, site, `en/presenter/${alias}`)
  await expectLead(presenter, site)
  const audience = await context.newPage()
  await open(audience, site, `ko/${alias}`)
  await presenter.bringToFront()
  await slider(presenter).fill('1')
  await expect.poll(() => position(audience)).toBe(1)
  await expect.poll(async () => await lines(audience) - await lines(presenter)).toBe(0)
})
