import { en } from '../../locales/en.ts'
import { expect, test } from '../fixtures.ts'
import { expectPlace, slideBefore } from '../player/talk.ts'
import { button, openExplorer, statusOf } from './explorer.ts'

test('control-loop: a deleted Pod is replaced, and the clock stops when it is paused', async ({ page, site }) => {
  await page.clock.install()
  const sim = await openExplorer(page, site, 'en', 'control-loop')
  const names = sim.locator('.pod code')
  await expect(names).toHaveCount(3)
  const first = await names.first().textContent() ?? ''
  await button(sim, en.clusterSim.delete).click()
  await expect(sim.getByText('SuccessfulCreate').first()).toBeVisible()
  await button(sim, en.clusterSim.pause).click()
  await expect(button(sim, en.clusterSim.play)).toBeVisible()
  const before = await sim.textContent()
  await page.clock.runFor(60_000)
  expect(await sim.textContent()).toBe(before)
  await button(sim, en.clusterSim.step).click()
  await expect(sim).not.toHaveText(before!)
  await button(sim, en.clusterSim.play).click()
  await expect(names.filter({ hasText: first })).toHaveCount(0, { timeout: 60_000 })
  await expect(names).toHaveCount(3)
})

test('control-loop: a picked Pod is the one that is killed, and is started again in its place', async ({ page, site }) => {
  const sim = await openExplorer(page, site, 'en', 'control-loop')
  const pod = sim.locator('.pod').nth(2)
  const name = await pod.locator('code').textContent() ?? ''
  await pod.click()
  await button(sim, en.clusterSim.kill).click()
  await expect(sim.locator('.pod', { hasText: name })).toContainText('↻1')
  await expect(sim.locator('.pod')).toHaveCount(3)
})

test('control-loop: a broken image leaves three Pods that serve', async ({ page, site }) => {
  const sim = await openExplorer(page, site, 'en', 'control-loop')
  await button(sim, en.clusterSim.brokenImage).click()
  await button(sim, en.clusterSim.speed(1)).click()
  await expect(sim.locator('.loop')).toContainText(en.clusterSim.acts.wait(), { timeout: 15_000 })
  await expect(statusOf(sim)).toContainText('3 ready')
  await expect(sim.locator('.pod')).toHaveCount(4)
})

test('control-loop: leaving the slide stops the clock', async ({ page, site }) => {
  const sim = await openExplorer(page, site, 'en', 'control-loop')
  await button(sim, en.clusterSim.brokenImage).click()
  await expect(button(sim, en.clusterSim.pause)).toBeVisible()
  await page.keyboard.press('ArrowUp')
  await expectPlace(page, site, `en/${slideBefore('control-loop').alias}`)
  await page.keyboard.press('ArrowDown')
  await expect(button(sim, en.clusterSim.play)).toBeVisible()
})

test('pid-one: a zombie and 137 on the left, 143 at once on the right; a handler changes that', async ({ page, site }) => {
  const explorer = await openExplorer(page, site, 'en', 'pid-one')
  const [plain, tidy] = [explorer.locator('.run').nth(0), explorer.locator('.run').nth(1)]
  await button(explorer, en.pidOne.later(1)).click()
  await expect(plain.locator('.zombie')).toHaveCount(1)
  await expect(tidy.locator('.zombie')).toHaveCount(0)
  await button(explorer, 'docker stop').click()
  await expect(tidy).toContainText('exit 143')
  await expect(plain).not.toContainText('exit')
  await button(explorer, en.pidOne.later(10)).click()
  await expect(plain).toContainText('exit 137')
  await button(explorer, en.pidOne.handles).click()
  await button(explorer, 'docker stop').click()
  await expect(plain).toContainText('0 s, exit 0')
})

test('published-port: killing docker-proxy takes loopback, not the rule', async ({ page, site }) => {
  const explorer = await openExplorer(page, site, 'en', 'published-port')
  const rows = explorer.locator('li')
  await rows.nth(1).getByRole('button').click()
  await expect(statusOf(explorer)).toContainText(en.portPath.hits(0))
  await rows.nth(0).getByRole('button').click()
  await expect(statusOf(explorer)).toContainText(en.portPath.hits(1))
  await button(explorer, en.portPath.killProxy).click()
  await button(explorer, en.portPath.sendAll).click()
  await expect(rows.nth(0)).toContainText(en.portPath.carriers.dnat)
  await expect(rows.nth(1)).toContainText(en.portPath.outcomes.refused)
  await expect(statusOf(explorer)).toContainText(en.portPath.hits(3))
})

test('docker-run-trace: runc comes, goes, and is not there at the end', async ({ page, site }) => {
  const explorer = await openExplorer(page, site, 'en', 'docker-run-trace')
  const processes = explorer.locator('.left li:not(.ended)')
  await button(explorer, en.dockerRun.toRow(8)).click()
  await expect(processes.filter({ hasText: 'runc create' })).toHaveCount(1)
  await button(explorer, en.dockerRun.forth).click()
  await expect(processes.filter({ hasText: 'runc init' })).toHaveCount(1)
  await button(explorer, en.dockerRun.toRow(11)).click()
  await expect(processes.filter({ hasText: /runc (create|init)/ })).toHaveCount(0)
  await expect(processes.filter({ hasText: 'nginx' })).toHaveCount(1)
})
