import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import process from 'node:process'
import { root } from '../../tools/lib/paths.ts'
import { expect, test } from '../fixtures.ts'
import { expectPlace, open, stepped } from './talk.ts'

const english = 'http://localhost:3430/'
const korean = 'http://localhost:3431/'

/** Starts the servers as `npm start` does. */
function start(...options: string[]): { child: ChildProcess, said: () => string, ended: Promise<number | null> } {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tools/start.ts', '--port', '3430', ...options], { cwd: root })
  let output = ''
  child.stdout.on('data', chunk => output += chunk)
  child.stderr.on('data', chunk => output += chunk)
  return { child, said: () => output, ended: new Promise(resolve => child.on('close', resolve)) }
}

const answers = (address: string) => fetch(address).then(() => true, () => false)

// Two servers that transform every module take half a minute and both cores: only `npm run test:all` asks.
const testAll = process.env.CHECK_EVERYTHING ? test : () => {}

testAll('npm start serves both decks, and l goes from one to the other with all there is', async ({ context }) => {
  const { child, said, ended } = start()
  await expect.poll(said, { timeout: 60_000 }).toContain(`presenter  ${korean}presenter/`)
  expect(said()).toContain(`slides     ${english}`)

  const presenter = await context.newPage()
  await open(presenter, english, `presenter/${stepped.alias}?clicks=2`)
  await presenter.waitForTimeout(500)
  const audience = await context.newPage()
  await audience.goto(english)
  await expectPlace(audience, english, `${stepped.alias}?clicks=2`)
  await presenter.bringToFront()
  await presenter.keyboard.press('d')
  await presenter.keyboard.press('l')
  await presenter.waitForURL(`${korean}**`)
  await expectPlace(presenter, korean, `presenter/${stepped.alias}?clicks=2`)
  await expectPlace(audience, korean, `${stepped.alias}?clicks=2`)
  await expect(presenter.locator('html')).toHaveClass(/dark/)
  await expect(presenter.locator('.slidev-layout:visible').first()).toBeVisible()
  await presenter.waitForTimeout(600)
  await presenter.keyboard.press('ArrowLeft')
  await expectPlace(audience, korean, `${stepped.alias}?clicks=1`)

  child.kill('SIGINT')
  expect(await ended).toBe(0)
  await expect.poll(() => Promise.all([answers(english), answers(korean)])).toEqual([false, false])
})

testAll('npm start -- --remote lets a second device follow and lead, with the password', async ({ browser }) => {
  const { child, said, ended } = start('--talk', '5', '--remote', 'some-password')
  await expect.poll(said, { timeout: 60_000 }).toContain(`presenter  ${korean}presenter/?password=some-password`)
  // Contexts share nothing, as browsers of two devices.
  const [laptop, phone] = [await (await browser.newContext()).newPage(), await (await browser.newContext()).newPage()]
  await laptop.goto(`${english}presenter/cover?password=some-password`)
  await expect(laptop.locator('#deck-controls')).toContainText('1/12')
  await laptop.waitForTimeout(1_000)
  await phone.goto(`${english}presenter/gpu-gone?password=some-password`)
  await expect.poll(() => phone.url()).toContain('presenter/cover')
  await phone.keyboard.press('ArrowDown')
  await expect.poll(() => laptop.url()).toContain('presenter/gpu-gone')
  await laptop.keyboard.press('ArrowRight')
  await expect.poll(() => phone.url()).toMatch(/gpu-gone\?.*clicks=1/)
  await phone.keyboard.press('t')
  await expect(laptop.getByRole('region', { name: 'Time' }).getByRole('button', { name: 'Pause the clock' })).toBeAttached()
  await laptop.keyboard.press('l')
  await expect.poll(() => laptop.url(), { timeout: 20_000 }).toContain(`${korean}presenter/gpu-gone`)

  const stranger = await (await browser.newContext()).newPage()
  await stranger.goto(`${english}presenter/gpu-gone`)
  await expect.poll(() => stranger.url(), { timeout: 20_000 }).not.toContain('presenter')
  child.kill('SIGINT')
  expect(await ended).toBe(0)
})

test('npm start refuses a length that there is not, and a password that is none', async () => {
  const [length, password] = [start('--talk', '30'), start('--remote', 'abc')]
  expect(await length.ended).toBe(1)
  expect(length.said()).toContain('expected 75, 40, 20, 5')
  expect(await password.ended).toBe(1)
  expect(password.said()).toContain('at least six letters')
})

test('npm start says when a port is taken', async () => {
  const other = createServer().listen(3431)
  const { said, ended } = start()
  expect(await ended).toBe(1)
  expect(said()).toContain('Port 3431 is taken')
  other.close()
})
