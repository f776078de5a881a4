import { langs } from '../../data/types.ts'
import { en } from '../../locales/cluster-check/en.ts'
import { ko } from '../../locales/cluster-check/ko.ts'
import { expect, test } from '../fixtures.ts'
import { expectPlace, slideBefore } from '../player/talk.ts'
import { button, explorerOf, openBoth, openExplorer, statusOf } from './explorer.ts'

const alias = 'check-your-cluster'
const nodes = `NAME   STATUS   VERSION   CONTAINER-RUNTIME
own-1   Ready   v1.34.2   cri-o://1.33.9
own-2   Ready   v1.34.2   containerd://2.1.2`
const yaml = `apiVersion: v1
kind: Node
metadata:
  name: from-yaml
status:
  nodeInfo:
    kubeletVersion: v1.36.0
    containerRuntimeVersion: containerd://2.3.1
`
const node = { kind: 'Node', metadata: { name: 'from-json' }, status: { nodeInfo: { containerRuntimeVersion: 'containerd://2.3.1' } } }
/** The file that is fetched for YAML alone. */
const yamlReader = /\/cluster-check-[^/]+\.js$/
const words = { en, ko }

for (const lang of langs) {
  test(`${lang}: next tells the example from the node that is fine to the one that is not`, async ({ page, site }) => {
    const explorer = await openExplorer(page, site, lang, alias)
    await expect(explorer.locator('.chosen')).toContainText('serve-1')
    await page.keyboard.press('ArrowRight')
    await expect(explorer.locator('.chosen')).toContainText('train-1, train-2')
    await page.keyboard.press('ArrowRight')
    await expect(explorer.locator('.chosen')).toContainText('docker://20.10.24')
    await expect(explorer.locator('.answer .runs')).toContainText(lang === 'en' ? 'dockershim or an adapter' : 'dockershim')
  })

  test(`${lang}: a paste is answered, nonsense gets an example, and what was typed stays`, async ({ page, site }) => {
    const asked: string[] = []
    const explorer = await openExplorer(page, site, lang, alias)
    // The deck fetches slides to come; a paste that is sent anywhere would be in an address or a body.
    page.on('request', request => asked.push(`${request.url()} ${request.postData() ?? ''}`))
    const field = explorer.getByRole('textbox')
    await field.fill(nodes)
    await expect(explorer.locator('.group')).toHaveCount(2)
    await expect(explorer.locator('.answer')).toContainText('1.33')
    await expect(statusOf(explorer)).toContainText('own-')
    await explorer.getByRole('button', { name: 'own-2' }).click()
    await expect(explorer.locator('.answer')).toContainText('2.1')
    await field.fill('what is this')
    await expect(explorer.locator('.answer')).toContainText('kubectl get nodes -o wide')
    await expect(field).toHaveValue('what is this')
    expect(asked.filter(said => /own-|what.is.this/.test(said))).toEqual([])
  })

  test(`${lang}: YAML is read too`, async ({ page, site }) => {
    const explorer = await openExplorer(page, site, lang, alias)
    await explorer.getByRole('textbox').fill(yaml)
    await expect(explorer.locator('.group')).toContainText('from-yaml')
  })

  test(`${lang}: without network it says that YAML cannot be read, keeps it, reads all else, and tries again`, async ({ page, context, site }) => {
    const explorer = await openExplorer(page, site, lang, alias)
    const field = explorer.getByRole('textbox')
    const tryAgain = button(explorer, words[lang].tryAgain)
    await context.setOffline(true)
    await field.fill(yaml)
    await expect(explorer.locator('.answer')).toContainText(words[lang].unreadable)
    await expect(statusOf(explorer)).toContainText(words[lang].unreadable)
    await tryAgain.click()
    await expect(tryAgain).not.toHaveAttribute('aria-disabled')
    await expect(explorer.locator('.answer')).toContainText(words[lang].unreadable)
    await expect(field).toHaveValue(yaml)
    await field.fill(nodes)
    await expect(explorer.locator('.group')).toHaveCount(2)
    await field.fill(JSON.stringify(node))
    await expect(explorer.locator('.group')).toContainText('from-json')
    await field.fill(yaml)
    await expect(explorer.locator('.answer')).toContainText(words[lang].unreadable)
    await context.setOffline(false)
    await tryAgain.click()
    await expect(explorer.locator('.group')).toContainText('from-yaml')
    await expect(tryAgain).toHaveCount(0)
    await expect(field).toHaveValue(yaml)
  })

  test(`${lang}: on a site that was renewed it loads the page anew for YAML, with the paste`, async ({ page, site }) => {
    const explorer = await openExplorer(page, site, lang, alias)
    await page.route(yamlReader, route => route.fulfill({ status: 404 }))
    await explorer.getByRole('textbox').fill(yaml)
    await expect(explorer.locator('.answer')).toContainText(words[lang].unreadable)
    const reloaded = page.waitForEvent('load')
    await button(explorer, words[lang].tryAgain).click()
    await reloaded
    await expect(explorer.locator('.answer')).toContainText(words[lang].unreadable)
    await expect(explorer.getByRole('textbox')).toHaveValue(yaml)
    await page.unroute(yamlReader)
    await button(explorer, words[lang].tryAgain).click()
    await expect(explorer.locator('.group')).toContainText('from-yaml')
  })

  test(`${lang}: names a last line that is cut off, and reads the others`, async ({ page, site }) => {
    const explorer = await openExplorer(page, site, lang, alias)
    const field = explorer.getByRole('textbox')
    const cut = nodes.slice(0, nodes.indexOf('containerd'))
    await field.fill(cut)
    await expect(explorer.locator('.group')).toHaveCount(1)
    await expect(field).toHaveAccessibleDescription(words[lang].cutOff('own-2'))
    await expect(explorer.getByText(words[lang].cutOff('own-2'), { exact: true })).toBeVisible()
    await expect(statusOf(explorer)).toContainText(words[lang].cutOff('own-2'))
    await expect(field).toHaveValue(cut)
    await field.fill(nodes)
    await expect(field).toHaveAccessibleDescription('')
  })
}

test('two windows have the same paste, and it is there after another slide', async ({ context, site }) => {
  const { presenter, audience } = await openBoth(context, site, alias, { audienceIn: 'en' })
  await explorerOf(presenter).getByRole('textbox').fill(nodes)
  await expect(explorerOf(audience).locator('.group')).toHaveCount(2)
  await presenter.keyboard.press('Escape')
  await presenter.keyboard.press('ArrowUp')
  await expectPlace(presenter, site, `en/presenter/${slideBefore(alias).alias}`)
  await presenter.keyboard.press('ArrowDown')
  await expectPlace(presenter, site, `en/presenter/${alias}`)
  await expect(explorerOf(presenter).getByRole('textbox')).toHaveValue(nodes)
})
