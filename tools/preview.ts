import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { defineCommand } from 'citty'
import { toTalkLength, wholeTalk } from '../model/talk/lengths.ts'
import { siteBase } from './lib/decks.ts'
import { runTool } from './lib/run-tool.ts'
import { serveStatic } from './lib/serve.ts'
import { talkFolder, talkOption } from './lib/talk.ts'

const command = defineCommand({
  meta: { name: 'npm run preview', description: 'Serves a finished site as a plain static host would.' },
  args: {
    port: { type: 'string', description: 'Port on localhost; 4173, and a port of its own for each shorter talk' },
    talk: talkOption,
  },
  async run({ args }) {
    const length = toTalkLength(args.talk)
    const folder = talkFolder(length)
    if (!existsSync(join(folder, 'index.html')))
      throw new Error(`There is no site in ${basename(folder)}/: run npm run build${args.talk ? ` -- --talk ${args.talk}` : ''} first.`)
    // A browser keeps a site for offline use under its address: two talks at one would be taken for each other.
    const port = Number(args.port ?? 4173 + (length === wholeTalk ? 0 : length))
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new Error(`--port is "${args.port}": expected a number from 0 to 65535.`)
    const { url } = await serveStatic(folder, siteBase(), port)
    console.log(`The site is at ${url} (Ctrl+C ends).`)
  },
})

await runTool(command)
