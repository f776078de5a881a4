import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { aWhile, expectPlace, open, slides, stepped } from './talk.ts'

const pace = (page: Page) => page.getByRole('region', { name: 'Time' })
const clock = (page: Page) => pace(page).locator('.clock b')
async function seconds(page: Page) {
  const [minutes, rest] = (await clock(page).textContent() ?? '').split(':').map(Number)
  return minutes! * 60 + rest!
}
/** Minutes planned before a slide. */
const plannedBefore = (alias: string) => slides.slice(0, slides.findIndex(slide => slide.alias === alias)).reduce((sum, { minutes }) => sum + minutes, 0)

/** Lets the page believe that time has passed: the clock reads the machine's. */
async function wait(page: Page, minutes: number): Promise<void> {
  await page.clock.fastForward(minutes * 60_000)
  await aWhile(page)
}

test('the presenter sees in a word how the talk stands', async ({ page, site }) => {
  await page.clock.install()
  await open(page, site, `en/presenter/${stepped.alias}`)
  const planned = plannedBefore(stepped.alias)
  await expect(pace(page)).toContainText('not started')
  await page.keyboard.press('t')
  await wait(page, 0.1)
  await expect(pace(page)).toContainText('ahead')
  await wait(page, planned)
  await expect(pace(page)).toContainText('on time')
  await wait(page, stepped.minutes + 2)
  await expect(pace(page).locator('.mood')).toHaveText(/^2:\d\d behind$/)
})

test('it says when the next chapter should begin, in the talk\'s language', async ({ page, site }) => {
  await open(page, site, 'ko/presenter/cover')
  await expect(page.getByRole('region', { name: '시간' })).toContainText('왜 쿠버네티스인가 4:00에')
})

test('the clock can be paused, goes on after a reload and in the other language, and is set back', async ({ page, site }) => {
  await page.clock.install()
  await open(page, site, `en/presenter/${stepped.alias}`)
  await page.keyboard.press('t')
  await expect(pace(page).getByRole('button', { name: 'Pause the clock' })).toBeAttached()
  await page.clock.fastForward(60_000)
  await expect.poll(() => seconds(page)).toBeGreaterThanOrEqual(60)
  await page.reload()
  await expect(pace(page).getByRole('button', { name: 'Pause the clock' })).toBeAttached()
  await page.clock.fastForward(60_000)
  await expect.poll(() => seconds(page)).toBeGreaterThanOrEqual(120)
  await page.keyboard.press('t')
  await expect(pace(page).getByRole('button', { name: 'Start the clock' })).toBeAttached()
  const stood = (await clock(page).textContent())!
  await wait(page, 1)
  await expect(clock(page)).toHaveText(stood)
  await page.keyboard.press('l')
  await expectPlace(page, site, `ko/presenter/${stepped.alias}`)
  await expect(page.locator('.pace .clock b')).toHaveText(stood)
  await page.locator('.pace').getByRole('button', { name: '시계 처음으로' }).click()
  await expect(page.locator('.pace .clock b')).toHaveText('0:00')
})

test('an audience window has no clock and no key for it', async ({ page, site }) => {
  await open(page, site, 'en/cover')
  await page.keyboard.press('t')
  await aWhile(page)
  await expect(pace(page)).toHaveCount(0)
  await page.goto(`${site}en/presenter/cover/`)
  await expect(pace(page)).toContainText('not started')
})
