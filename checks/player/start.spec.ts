import type { Page } from '@playwright/test'
import type { ChildProcess } from 'node:child_process'
import type { Server } from 'node:net'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import process from 'node:process'
import { freePort } from '../../tools/lib/free-port.ts'
import { root } from '../../tools/lib/paths.ts'
import { expect, test } from '../fixtures.ts'
import { everything } from '../site.ts'
import { expectLead, expectPlace, open, stepped } from './talk.ts'

// One after the other: two pairs of servers at once would be too much for a machine.
test.describe.configure({ mode: 'default' })

interface Started { child: ChildProcess, said: () => string, ended: Promise<number | null> }
/** What the test has started. */
let started: Started[] = []

/** Listens on a port; with 0 on a free one. */
async function listenOn(port: number): Promise<Server> {
  const server = createServer().listen(port)
  await once(server, 'listening')
  return server
}

/** The port of the English deck; the next one, the Korean deck's, is free too. */
let port: number
test.beforeEach(async () => {
  do
    port = await freePort()
  while (!await listenOn(port + 1).then(server => server.close(), () => false))
})

test.afterEach(async () => {
  for (const { child, ended } of started) {
    child.kill()
    await ended
  }
  started = []
})

const english = () => `http://localhost:${port}/`
const korean = () => `http://localhost:${port + 1}/`

/** Starts the servers as `npm start` does. */
function start(...options: string[]): Started {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tools/start.ts', '--port', String(port), ...options], { cwd: root })
  let output = ''
  child.stdout.on('data', chunk => output += chunk)
  child.stderr.on('data', chunk => output += chunk)
  const program = { child, said: () => output, ended: new Promise<number | null>(resolve => child.on('close', resolve)) }
  started.push(program)
  return program
}

/** Waits until a presenter's window that is about to be opened leads the talk: with a password the server hears of it. */
function leadThroughServer(presenter: Page): Promise<void> {
  return new Promise(resolve => presenter.on('websocket', socket => socket.on('framesent', ({ payload }) => {
    if (String(payload).includes('"type":"talk"'))
      resolve()
  })))
}

const answers = (address: string) => fetch(address).then(() => true, () => false)

// Two servers that transform every module take half a minute and both cores: only `npm run test:all` asks.
const testAll = everything ? test : () => {}

testAll('npm start serves both decks, and l goes from one to the other with all there is', async ({ context }) => {
  const { child, said, ended } = start()
  await expect.poll(said, { timeout: 60_000 }).toContain(`presenter  ${korean()}presenter/`)
  expect(said()).toContain(`slides     ${english()}`)

  const presenter = await context.newPage()
  await open(presenter, english(), `presenter/${stepped.alias}?clicks=2`)
  await expectLead(presenter, english())
  const audience = await context.newPage()
  await audience.goto(english())
  await expectPlace(audience, english(), `${stepped.alias}?clicks=2`)
  await presenter.bringToFront()
  await presenter.keyboard.press('d')
  await presenter.keyboard.press('l')
  await presenter.waitForURL(`${korean()}**`)
  await expectPlace(presenter, korean(), `presenter/${stepped.alias}?clicks=2`)
  await expectPlace(audience, korean(), `${stepped.alias}?clicks=2`)
  await expect(presenter.locator('html')).toHaveClass(/dark/)
  await expect(presenter.locator('.slidev-layout:visible').first()).toBeVisible()
  await expectLead(presenter, korean())
  await presenter.keyboard.press('ArrowLeft')
  await expectPlace(audience, korean(), `${stepped.alias}?clicks=1`)

  child.kill('SIGINT')
  expect(await ended).toBe(0)
  await expect.poll(() => Promise.all([answers(english()), answers(korean())])).toEqual([false, false])
})

testAll('npm start -- --remote lets a second device follow and lead, with the password', async ({ browser }) => {
  const { child, said, ended } = start('--talk', '5', '--remote', 'some-password')
  await expect.poll(said, { timeout: 60_000 }).toContain(`presenter  ${korean()}presenter/?password=some-password`)
  // Contexts share nothing, as browsers of two devices.
  const [laptop, phone] = [await (await browser.newContext()).newPage(), await (await browser.newContext()).newPage()]
  const leads = leadThroughServer(laptop)
  await laptop.goto(`${english()}presenter/cover?password=some-password`)
  await leads
  await expect(laptop.locator('#deck-controls')).toContainText('1/12')
  await phone.goto(`${english()}presenter/gpu-gone?password=some-password`)
  await expect.poll(() => phone.url()).toContain('presenter/cover')
  await phone.keyboard.press('ArrowDown')
  await expect.poll(() => laptop.url()).toContain('presenter/gpu-gone')
  await laptop.keyboard.press('ArrowRight')
  await expect.poll(() => phone.url()).toMatch(/gpu-gone\?.*clicks=1/)
  await phone.keyboard.press('t')
  await expect(laptop.getByRole('region', { name: 'Time' }).getByRole('button', { name: 'Pause the clock' })).toBeAttached()
  await laptop.keyboard.press('l')
  await expect.poll(() => laptop.url(), { timeout: 20_000 }).toContain(`${korean()}presenter/gpu-gone`)

  const stranger = await (await browser.newContext()).newPage()
  await stranger.goto(`${english()}presenter/gpu-gone`)
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
  const other = await listenOn(port + 1)
  const { said, ended } = start()
  expect(await ended).toBe(1)
  expect(said()).toContain(`Port ${port + 1} is taken`)
  other.close()
})
