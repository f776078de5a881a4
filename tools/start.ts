import type { ChildProcess } from 'node:child_process'
import type { Lang } from '../data/types.ts'
import type { Deck } from './lib/decks.ts'
import { spawn } from 'node:child_process'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { join, relative } from 'node:path'
import process from 'node:process'
import { setTimeout } from 'node:timers/promises'
import { toTalkLength } from '../model/talk/lengths.ts'
import { decks } from './lib/decks.ts'
import { wholeNumber } from './lib/options.ts'
import { root } from './lib/paths.ts'
import { defineTool, runTool } from './lib/run-tool.ts'
import { slidev } from './lib/slidev.ts'
import { talkOption, talkVariable } from './lib/talk.ts'

/** Whether something listens on a port of this machine. */
function isTaken(port: number): Promise<boolean> {
  const listens = (host: string) => new Promise<boolean>((resolve) => {
    const socket = connect({ port, host })
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
  return Promise.all(['127.0.0.1', '::1'].map(listens)).then(found => found.includes(true))
}

/** The server of one deck, which runs. */
interface DeckServer {
  lang: Lang
  child: ChildProcess
  address: string
  /** From now on what it says is passed to the terminal; errors always are. */
  listen: () => void
}

/** Starts Slidev's server of a deck. */
function startDeck({ lang, entry }: Deck, port: number, env: NodeJS.ProcessEnv, password?: string): DeckServer {
  const remote = password ? ['--remote', password] : []
  // Slidev reads keys from a terminal: two programs on one terminal would fight for them.
  const child = spawn(process.execPath, [join(root, 'node_modules', slidev), relative(root, entry), '--port', String(port), '--log', 'warn', ...remote], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  // Slidev's banner names addresses that are printed for both decks when they are ready.
  let banner = true
  child.stdout.on('data', chunk => banner || process.stderr.write(chunk))
  child.stderr.on('data', chunk => process.stderr.write(chunk))
  return { lang, child, address: `http://localhost:${port}/`, listen: () => banner = false }
}

/** Waits until a server answers; when its program ends instead, that ends this one (keepTogether). */
async function isReady(address: string): Promise<void> {
  while (!await fetch(address).then(response => response.ok, () => false))
    await setTimeout(200)
}

/** Ends all servers with this program, and this program with the first server that ends. */
function keepTogether(servers: DeckServer[]): void {
  process.once('exit', () => servers.forEach(({ child }) => child.kill()))
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => process.exit(0))
  for (const { lang, child } of servers) {
    child.once('error', (error) => {
      console.error(`The server of the ${lang} deck cannot be started: ${error.message}`)
      process.exit(1)
    })
    child.once('exit', (code, signal) => {
      console.error(`The server of the ${lang} deck has ended (${signal ?? `exit code ${code}`}).`)
      process.exit(code || 1)
    })
  }
}

/** What the speaker opens: slides and presenter view of each deck, and how another device of the network finds the latter. */
function addressLines(servers: DeckServer[], password?: string): string[] {
  const query = password ? `?password=${password}` : ''
  const own = servers.flatMap(({ lang, address }) => [`${lang}  slides     ${address}`, `${lang}  presenter  ${address}presenter/${query}`])
  if (!password)
    return own
  const hosts = Object.values(networkInterfaces()).flat().flatMap(address => address && address.family === 'IPv4' && !address.internal ? [address.address] : [])
  return [...own, ...servers.flatMap(({ lang, address }) => hosts.map(host => `${lang}  remote     ${address.replace('localhost', host)}presenter/${query}`))]
}

const command = defineTool({
  meta: { name: 'npm start --', description: 'Serves both decks while you write: English on one port, Korean on the next.' },
  args: {
    port: { type: 'string', default: '3030', description: 'Port of the English deck; the Korean one gets the next' },
    talk: talkOption,
    remote: { type: 'string', description: 'A password: devices on the same network may open the presenter view with it' },
  },
  async run({ args }) {
    const first = wholeNumber('port', args.port, 1, 65_536 - decks.length)
    const length = toTalkLength(args.talk)
    if (args.remote !== undefined && !/^[\w-]{6,}$/.test(args.remote))
      throw new Error('--remote takes a password of at least six letters, digits, "_" or "-": it is typed on a phone and stands in an address.')
    const ports = Object.fromEntries(decks.map(({ lang }, i) => [lang, first + i]))
    for (const port of Object.values(ports)) {
      if (await isTaken(port))
        throw new Error(`Port ${port} is taken, perhaps by an npm start in another terminal. End it, or choose two others: npm start -- --port ${first + 100}`)
    }
    const env = { ...process.env, DECK_PORTS: JSON.stringify(ports), [talkVariable]: String(length), ...(args.remote && { DECK_REMOTE: '1' }) }
    console.log('Starting both decks ...')
    const servers = decks.map(deck => startDeck(deck, ports[deck.lang]!, env, args.remote))
    keepTogether(servers)
    await Promise.all(servers.map(async ({ address, listen }) => {
      await isReady(address)
      listen()
    }))
    console.log(['', ...addressLines(servers, args.remote), '', 'In the browser l changes the language and ? lists all keys. Ctrl+C ends both servers.'].join('\n'))
  },
})

await runTool(command)
