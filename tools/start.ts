import type { Buffer } from 'node:buffer'
import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { join, relative } from 'node:path'
import process from 'node:process'
import { defineCommand } from 'citty'
import { toTalkLength } from '../model/talk/lengths.ts'
import { decks } from './lib/decks.ts'
import { root } from './lib/paths.ts'
import { runTool } from './lib/run-tool.ts'
import { talkOption, talkVariable } from './lib/talk.ts'

/** Whether something listens on a port of this machine. */
function isTaken(port: number): Promise<boolean> {
  const listens = (host: string) => new Promise<boolean>((resolve) => {
    const socket = connect({ port, host })
    socket.once('connect', () => socket.destroy(resolve(true) as undefined))
    socket.once('error', () => resolve(false))
  })
  return Promise.all(['127.0.0.1', '::1'].map(listens)).then(found => found.includes(true))
}

/** Where another device of the network finds the presenter view. */
function remoteAddresses(ports: Record<string, number>, password: string): string[] {
  const hosts = Object.values(networkInterfaces()).flat().flatMap(address => address && address.family === 'IPv4' && !address.internal ? [address.address] : [])
  return Object.entries(ports).flatMap(([lang, port]) => hosts.map(host => `${lang}  remote     http://${host}:${port}/presenter/?password=${password}`))
}

/** Waits until a server answers, or its program has ended. */
async function isReady(child: ChildProcess, address: string): Promise<boolean> {
  while (child.exitCode === null) {
    if (await fetch(address).then(response => response.ok, () => false))
      return true
    await new Promise(resolve => setTimeout(resolve, 200))
  }
  return false
}

const command = defineCommand({
  meta: { name: 'npm start', description: 'Serves both decks while you write: English on one port, Korean on the next.' },
  args: {
    port: { type: 'string', default: '3030', description: 'Port of the English deck; the Korean one gets the next' },
    talk: talkOption,
    remote: { type: 'string', description: 'A password: devices on the same network may open the presenter view with it' },
  },
  async run({ args }) {
    const first = Number(args.port)
    if (!Number.isInteger(first) || first < 1 || first + decks.length - 1 > 65_535)
      throw new Error(`--port is "${args.port}": expected a number from 1 to ${65_536 - decks.length}.`)
    const length = toTalkLength(args.talk)
    if (args.remote !== undefined && !/^[\w-]{6,}$/.test(args.remote))
      throw new Error('--remote takes a password of at least six letters, digits, "_" or "-": it is typed on a phone and stands in an address.')
    const ports = Object.fromEntries(decks.map(({ lang }, i) => [lang, first + i]))
    for (const port of Object.values(ports)) {
      if (await isTaken(port))
        throw new Error(`Port ${port} is taken, perhaps by an npm start in another terminal. End it, or choose two others: npm start -- --port ${first + 100}`)
    }

    const env = { ...process.env, DECK_PORTS: JSON.stringify(ports), [talkVariable]: String(length), ...(args.remote && { DECK_REMOTE: '1' }) }
    const servers = decks.map(({ lang, entry }) => {
      // Slidev reads keys from a terminal: two programs on one terminal would fight for them.
      const child = spawn(process.execPath, [join(root, 'node_modules/@slidev/cli/bin/slidev.mjs'), relative(root, entry), '--port', String(ports[lang]), '--log', 'warn', ...(args.remote ? ['--remote', args.remote] : [])], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
      let banner = true
      const pass = (chunk: Buffer) => {
        // Slidev's banner names addresses that are printed below for both decks.
        if (!banner)
          process.stderr.write(chunk)
      }
      child.stdout.on('data', pass)
      child.stderr.on('data', chunk => process.stderr.write(chunk))
      return { lang, child, address: `http://localhost:${ports[lang]}/`, endBanner: () => banner = false }
    })
    const endAll = () => servers.forEach(({ child }) => child.kill())
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        endAll()
        process.exit(0)
      })
    }
    for (const { lang, child } of servers) {
      child.on('exit', (code) => {
        console.error(`The server of the ${lang} deck has ended (exit code ${code}).`)
        endAll()
        process.exit(code || 1)
      })
    }

    console.log('Starting both decks ...')
    await Promise.all(servers.map(async ({ child, address, endBanner }) => {
      await isReady(child, address)
      endBanner()
    }))
    console.log(['', ...servers.flatMap(({ lang, address }) => [
      `${lang}  slides     ${address}`,
      `${lang}  presenter  ${address}presenter/${args.remote ? `?password=${args.remote}` : ''}`,
    ]), ...(args.remote ? remoteAddresses(ports, args.remote) : []), '', 'In the browser l changes the language and ? lists all keys. Ctrl+C ends both servers.'].join('\n'))
  },
})

await runTool(command)
