import { expect, test } from '../fixtures.ts'
import { control, expectPlace, open, slides, stepped, wakeBar } from './talk.ts'

const here = `en/${stepped.alias}`

test('by "/" and words of a title it goes to the slide, with keys alone', async ({ page, site }) => {
  await open(page, site, 'en/cover')
  await page.keyboard.press('/')
  const field = page.getByLabel('Search the talk')
  await expect(field).toBeFocused()
  await expect(field).toHaveValue('')
  await field.pressSequentially(stepped.title)
  await expect(page.locator('dialog[open] .found button').first()).toContainText(stepped.title)
  await page.keyboard.press('Enter')
  await expectPlace(page, site, here)
  await expect(page.locator('dialog[open]')).toHaveCount(0)
  await page.keyboard.press('ArrowRight')
  await expectPlace(page, site, `${here}?clicks=1`)
})

test('it finds slides and terms, and says how much it found', async ({ page, site }) => {
  await open(page, site, here)
  await wakeBar(page)
  await control(page, 'Search').click()
  const field = page.getByLabel('Search the talk')
  await field.fill('shim')
  const results = page.locator('dialog[open] .found button')
  await expect(results.first()).toBeVisible()
  const kinds = new Set((await results.locator('.kind > span').allTextContents()))
  expect([...kinds]).toEqual(expect.arrayContaining(['Slide', 'Term']))
  await expect(page.locator('dialog[open] [role=status]')).toHaveText(`${await results.count()} found`)
  await field.fill('qqqqzzzz')
  await expect(page.locator('dialog[open] [role=status]')).toHaveText('Nothing found.')
  await page.keyboard.press('Escape')
  await expectPlace(page, site, here)
})

test('in Korean a word is found whatever particle follows it', async ({ page, site }) => {
  await open(page, site, `ko/${slides[0]!.alias}`)
  await page.keyboard.press('/')
  await page.locator('dialog[open] input').fill('파드')
  const marks = page.locator('dialog[open] .found mark')
  await expect(marks.first()).toBeVisible()
  expect(new Set(await marks.allTextContents())).toEqual(new Set(['파드']))
  expect(await page.locator('dialog[open] .found').textContent()).toMatch(/파드[가를의는]/)
})

test('nothing of it is loaded before it is opened', async ({ page, site }) => {
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  await open(page, site, 'en/cover')
  expect(asked.filter(url => /search/i.test(url))).toEqual([])
  await page.keyboard.press('/')
  await page.locator('dialog[open] input').fill('kubelet')
  await expect(page.locator('dialog[open] .found button').first()).toBeVisible()
  expect(asked.filter(url => url.endsWith('search.json'))).toHaveLength(1)
})
