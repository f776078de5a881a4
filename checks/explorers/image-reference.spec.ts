import { langs } from '../../data/types.ts'
import { expect, test } from '../fixtures.ts'
import { aWhile, expectPlace } from '../player/talk.ts'
import { explorerOf, openBoth, openExplorer, statusOf } from './explorer.ts'

const alias = 'image-name'

for (const lang of langs) {
  test(`${lang}: takes any name by keyboard, says what becomes of it, and goes back to the story`, async ({ page, site }) => {
    const explorer = await openExplorer(page, site, lang, alias)
    const field = explorer.getByRole('textbox')
    await field.focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('ghcr.io/team/Model:7')
    await expect(explorer).toContainText('invalid reference format: repository name (team/Model) must be lowercase')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('team/model')
    await expect(explorer).toContainText('docker.io/team/model:latest')
    await expect(statusOf(explorer)).toContainText('docker.io/team/model:latest')
    // The field keeps arrows and letters until Escape.
    await page.keyboard.press('ArrowRight')
    await aWhile(page)
    await expectPlace(page, site, `${lang}/${alias}`)
    await page.keyboard.press('Escape')
    await page.keyboard.press('ArrowRight')
    await expectPlace(page, site, `${lang}/${alias}?clicks=1`)
    await expect(explorer.getByRole('textbox')).toHaveValue('nginx')
    await page.keyboard.press('ArrowLeft')
    await expect(explorer.getByRole('textbox')).toHaveValue('team/model')
    await explorer.locator('.reset').click()
    await expect(explorer.getByRole('textbox')).toHaveValue('nginx')
  })

  test(`${lang}: examples and modes by pointer`, async ({ page, site }) => {
    const explorer = await openExplorer(page, site, lang, alias, { clicks: 3 })
    await explorer.getByRole('button', { name: 'myregistry:5000/app' }).click()
    await expect(explorer).toContainText('myregistry:5000/app:latest')
    await explorer.getByRole('button', { name: 'myregistry/app' }).click()
    await expect(explorer.locator('.fails')).toBeVisible()
    await explorer.getByRole('button', { name: 'permissive' }).click()
    await expect(explorer.locator('.fails')).toHaveCount(0)
    await expect(explorer).toContainText('quay.io/myregistry/app:latest')
  })
}

test('two windows show the same name', async ({ context, site }) => {
  const { presenter, audience } = await openBoth(context, site, alias)
  await explorerOf(presenter).getByRole('textbox').fill('r.example/x:2')
  await expect(explorerOf(audience).getByRole('textbox')).toHaveValue('r.example/x:2')
})
