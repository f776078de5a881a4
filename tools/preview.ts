import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { defineCommand } from 'citty'
import { siteBase } from './lib/decks.ts'
import { dist } from './lib/paths.ts'
import { runTool } from './lib/run-tool.ts'
import { serveStatic } from './lib/serve.ts'

const command = defineCommand({
  meta: { name: 'npm run preview', description: 'Serves dist/ as a plain static host would.' },
  args: { port: { type: 'string', default: '4173', description: 'Port on localhost' } },
  async run({ args }) {
    if (!existsSync(join(dist, 'index.html')))
      throw new Error('There is no site in dist/: run npm run build first.')
    const port = Number(args.port)
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new Error(`--port is "${args.port}": expected a number from 0 to 65535.`)
    const { url } = await serveStatic(dist, siteBase(), port)
    console.log(`The site is at ${url} (Ctrl+C ends).`)
  },
})

await runTool(command)
