import { expect, test } from '../fixtures.ts'
import { aWhile, control, expectPlace, open, stepped, wakeBar } from './talk.ts'

test('l keeps slide and click, there and back', async ({ page, site }) => {
  await open(page, site, `en/${stepped.alias}?clicks=2`)
  await page.keyboard.press('l')
  await expectPlace(page, site, `ko/${stepped.alias}?clicks=2`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
  await expect(page.locator('#slide-content .slidev-layout:visible')).toBeVisible()
  await page.keyboard.press('l')
  await expectPlace(page, site, `en/${stepped.alias}?clicks=2`)
})

test('the control is a link that names the other language in its own words', async ({ page, site }) => {
  await open(page, site, `en/${stepped.alias}`)
  await page.keyboard.press('ArrowRight')
  await wakeBar(page)
  const link = page.getByRole('link', { name: '한국어' })
  await expect(link).toHaveAttribute('href', `${new URL(site).pathname}ko/${stepped.alias}/?clicks=1`)
  await expect(link.locator('[lang=ko]').first()).toBeAttached()
  await link.click()
  await expectPlace(page, site, `ko/${stepped.alias}?clicks=1`)
  await wakeBar(page)
  await expect(control(page, '다음')).toBeVisible()
  await expect(page.getByRole('link', { name: 'English' }).locator('[lang=en]').first()).toBeAttached()
})

test('the presenter stays presenter', async ({ page, site }) => {
  await open(page, site, `en/presenter/${stepped.alias}?clicks=1`)
  await page.keyboard.press('l')
  await expectPlace(page, site, `ko/presenter/${stepped.alias}?clicks=1`)
})

test('the scheme is kept in the other language, on reload and on the language page', async ({ page, site }) => {
  await open(page, site, 'en/cover')
  await expect(page.locator('html')).not.toHaveClass(/dark/)
  await page.keyboard.press('d')
  await page.keyboard.press('l')
  await expectPlace(page, site, 'ko/cover')
  await expect(page.locator('html')).toHaveClass(/dark/)
  await page.reload()
  await expect(page.locator('html')).toHaveClass(/dark/)
  await page.evaluate(() => localStorage.setItem(Object.keys(localStorage).find(key => key.endsWith(':language'))!, ''))
  await page.goto(site)
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(15, 20, 27)')
})

test.describe('the language page', () => {
  test('leads a visitor on to the language of the last visit', async ({ page, site }) => {
    await page.goto(site)
    await expect(page.locator('a[hreflang=ko]')).toBeVisible()
    await open(page, site, 'en/cover')
    await page.keyboard.press('l')
    await expectPlace(page, site, 'ko/cover')
    await page.goto(site)
    await expectPlace(page, site, 'ko/1')
  })

  test('remembers what was chosen on it and lets choose again', async ({ page, site }) => {
    await page.goto(site)
    await page.locator('a[hreflang=ko]').click()
    await expectPlace(page, site, 'ko/1')
    await page.goBack()
    await expect(page.locator('a[hreflang=en]')).toBeVisible()
    await aWhile(page)
    await expectPlace(page, site, '')
  })

  test('works without script', async ({ browser, site }) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(site)
    await page.locator('a[hreflang=en]').click()
    await expect(page).toHaveURL(`${site}en/`)
    await context.close()
  })
})
