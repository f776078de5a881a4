import { expect, test } from '../fixtures.ts'
import { aWhile, expectLead, expectPlace, open, placeOf, stepped } from './talk.ts'

test('the drawer answers the speaker, and the audience sees it only when it is chosen', async ({ context, site }) => {
  const presenter = await context.newPage()
  await open(presenter, site, `en/presenter/${stepped.alias}?clicks=2`)
  await expectLead(presenter, site)
  const audience = await context.newPage()
  await audience.goto(`${site}en/cover/`)
  await expectPlace(audience, site, `en/${stepped.alias}?clicks=2`)

  await presenter.bringToFront()
  await presenter.keyboard.press('q')
  const drawer = presenter.getByRole('dialog')
  await drawer.getByRole('searchbox').fill('dockerfiles')
  const answers = drawer.getByRole('region', { name: 'To say' })
  await expect(answers.getByRole('button').first()).toContainText('Must I rewrite my Dockerfiles?')
  await expect(answers.getByRole('button').first()).toContainText('Push it to a registry.')
  await aWhile(audience)
  expect(placeOf(audience, site)).toBe(`en/${stepped.alias}?clicks=2`)
  await expect(audience.getByRole('dialog')).toHaveCount(0)

  await presenter.keyboard.press('ArrowDown')
  await presenter.keyboard.press('Enter')
  await expectPlace(presenter, site, 'en/presenter/faq')
  await expectPlace(audience, site, 'en/faq')

  // And back to where the talk was, with its steps.
  await presenter.keyboard.press('q')
  await drawer.getByRole('button', { name: `Back to slide ${stepped.no}` }).click()
  await expectPlace(presenter, site, `en/presenter/${stepped.alias}?clicks=2`)
  await expectPlace(audience, site, `en/${stepped.alias}?clicks=2`)
})

test('it finds answers in reserve, terms, events and sources', async ({ page, site }) => {
  await open(page, site, 'ko/presenter/cover')
  await page.keyboard.press('q')
  const drawer = page.getByRole('dialog')
  for (const [query, kind, title] of [
    ['live-restore', '질문이 나오면', 'shim'],
    ['이음매', '용어', '이음매'],
    ['Rocket', '사건', 'Rocket'],
    ['KEP-4033', '출처', 'KEP-4033'],
  ] as const) {
    await drawer.getByRole('searchbox').fill(query)
    await expect(drawer.getByRole('button').filter({ hasText: kind }).filter({ hasText: title }).first()).toBeVisible()
  }
})

test('an audience window has no drawer', async ({ page, site }) => {
  await open(page, site, 'en/cover')
  await page.keyboard.press('q')
  await aWhile(page)
  await expect(page.getByRole('dialog')).toHaveCount(0)
})
