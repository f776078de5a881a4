import type { Lang } from '../data/types.ts'
import type { Visit } from './bench/visit.ts'
import { defineCommand } from 'citty'
import { chromium } from 'playwright-chromium'
import { langs } from '../data/types.ts'
import { buildContenders } from './bench/contenders.ts'
import { table } from './bench/table.ts'
import { visit } from './bench/visit.ts'
import { ensureBrowser, launchArgs } from './lib/browser.ts'
import { runTool } from './lib/run-tool.ts'
import { serveStatic } from './lib/serve.ts'

const command = defineCommand({
  meta: { name: 'npm run bench', description: 'Measures how fast the first slide comes: this site, the same slides by a plain "slidev build", and Marp\'s page of the same text, in turns, on a slow phone.' },
  args: {
    lang: { type: 'string', default: 'en', description: 'en or ko' },
    runs: { type: 'string', default: '15', description: 'visits of each' },
  },
  async run({ args }) {
    const runs = Number(args.runs)
    if (!langs.includes(args.lang as Lang) || !Number.isInteger(runs) || runs < 1)
      throw new Error(`--lang is "${args.lang}" and --runs "${args.runs}": expected en or ko and a number from 1.`)
    const contenders = await buildContenders(args.lang as Lang)
    const servers = await Promise.all(contenders.map(({ folder }) => serveStatic(folder)))
    const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: launchArgs })
    const visits: Record<string, Visit[]> = Object.fromEntries(contenders.map(({ name }) => [name, []]))
    // In turns, so that a busy moment of the machine meets all of them; the first round warms up and does not count.
    for (let round = 0; round <= runs; round++) {
      for (const [i, { name, path, live }] of contenders.entries()) {
        const measured = await visit(browser, servers[i]!.url + path, live)
        if (round > 0)
          visits[name]!.push(measured)
      }
    }
    await browser.close()
    await Promise.all(servers.map(server => server.close()))
    console.log(`\nFirst slide, ${args.lang}, ${runs} visits of each: 9 Mbit/s, 85 ms, processor slowed down 4 times. Median (quartiles).\n\n${table(visits)}`)
  },
})

await runTool(command)
