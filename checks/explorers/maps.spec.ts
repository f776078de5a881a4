import { langs } from '../../data/types.ts'
import { expect, test } from '../fixtures.ts'
import { expectPlace } from '../player/talk.ts'
import { explorerOf, openBoth, openExplorer, statusOf } from './explorer.ts'

for (const lang of langs) {
  test(`${lang}: RuntimePath draws the road of a release and says why there is none`, async ({ page, site }) => {
    const explorer = await openExplorer(page, site, lang, 'stack-2018')
    await explorer.getByRole('button', { name: '1.24', exact: true }).click()
    await explorer.getByRole('button', { name: 'Docker Engine' }).click()
    await expect(explorer.locator('.floor', { hasText: 'cri-dockerd' })).toBeVisible()
    await expect(statusOf(explorer)).toContainText('cri-dockerd')
    await explorer.getByRole('button', { name: '1.0', exact: true }).focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    await explorer.getByRole('button', { name: 'CRI-O' }).click()
    await expect(explorer.locator('.none')).toBeVisible()
    await expect(explorer.locator('.floor')).toHaveCount(0)
    // After a click on a button the arrow is the deck's, and the story goes on.
    await page.keyboard.press('ArrowRight')
    await expectPlace(page, site, `${lang}/stack-2018?clicks=1`)
    await expect(explorer.locator('.none')).toHaveCount(0)
  })

  test(`${lang}: LandscapeMap says what a choice leaves alone`, async ({ page, site }) => {
    const explorer = await openExplorer(page, site, lang, 'landscape')
    await expect(explorer.locator('.fate.changes')).toHaveCount(0)
    await page.keyboard.press('ArrowRight')
    await expect(explorer.locator('.chosen', { hasText: 'gVisor' })).toBeVisible()
    await expect(explorer.locator('.fate.changes')).toHaveCount(3)
    await explorer.getByRole('button', { name: 'crun' }).click()
    await expect(explorer.locator('.fate.changes')).toHaveCount(1)
    await expect(statusOf(explorer)).toContainText('crun')
  })

  test(`${lang}: Timeline goes from event to event, in one lane or all`, async ({ page, site }) => {
    const explorer = await openExplorer(page, site, lang, 'timeline')
    await expect(explorer.locator('.event')).toContainText('Docker 0.1.0')
    await explorer.locator('.controls button').nth(1).focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Shift+Tab')
    const before = await explorer.locator('.event').textContent()
    await page.keyboard.press('Enter')
    await expect(explorer.locator('.event')).not.toHaveText(before!)
    await explorer.locator('.lane.low .name').click()
    await expect(explorer.locator('.event.low')).toBeVisible()
    await explorer.locator('.lane.low .point').last().click()
    await expect(statusOf(explorer)).not.toBeEmpty()
    await page.keyboard.press('ArrowRight')
    await expectPlace(page, site, `${lang}/timeline?clicks=1`)
    await expect(explorer.locator('.event')).toContainText('OCI')
  })
}

test('Timeline: its points are one stop of Tab, from where arrows go through time and lanes', async ({ page, site }) => {
  const explorer = await openExplorer(page, site, 'en', 'timeline')
  const chosen = explorer.getByRole('radio', { checked: true })
  await expect(explorer.locator('.point[tabindex="0"]')).toHaveCount(1)
  await explorer.locator('.lane .name').first().focus()
  for (let i = 0; i < 6 && !await chosen.evaluate(point => point === document.activeElement); i++)
    await page.keyboard.press('Tab')
  await expect(chosen).toBeFocused()
  const first = await explorer.locator('.event').textContent()
  await page.keyboard.press('ArrowRight')
  await expect(explorer.locator('.event')).not.toHaveText(first!)
  await expect(chosen).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(explorer.locator('.event')).toHaveText(first!)
  const lane = await chosen.evaluate(point => point.closest('.lane')!.className)
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => chosen.evaluate(point => point.closest('.lane')!.className)).not.toBe(lane)
  await expectPlace(page, site, 'en/timeline')
  // Escape gives the arrows back to the deck; after a click they are its own from the start.
  await page.keyboard.press('Escape')
  await page.keyboard.press('ArrowRight')
  await expectPlace(page, site, 'en/timeline?clicks=1')
  await explorer.locator('.lane.low .point').first().click()
  await page.keyboard.press('ArrowRight')
  await expectPlace(page, site, 'en/timeline?clicks=2')
})

for (const [alias, press] of [['stack-2018', 'rkt'], ['landscape', 'Kata Containers']] as const) {
  test(`${alias}: two windows in two languages go together`, async ({ context, site }) => {
    const { presenter, audience } = await openBoth(context, site, alias)
    await explorerOf(presenter).getByRole('button', { name: press }).click()
    await expect(explorerOf(audience).getByRole('button', { name: press })).toHaveAttribute('aria-pressed', 'true')
  })
}
