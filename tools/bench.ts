import type { Contender } from './bench/contenders.ts'
import type { Visit } from './bench/visit.ts'
import type { StaticServer } from './lib/serve.ts'
import { langs } from '../data/types.ts'
import { buildContenders } from './bench/contenders.ts'
import { table } from './bench/table.ts'
import { visit } from './bench/visit.ts'
import { launchBrowser } from './lib/browser.ts'
import { chosenOne, wholeNumber } from './lib/options.ts'
import { defineTool, runTool } from './lib/run-tool.ts'
import { serveStatic } from './lib/serve.ts'

/** Visits every contender so many times, each as it is served. */
async function visitAll(contenders: Contender[], servers: StaticServer[], runs: number): Promise<Record<string, Visit[]>> {
  const visits: Record<string, Visit[]> = Object.fromEntries(contenders.map(({ name }) => [name, []]))
  const browser = await launchBrowser()
  try {
    // In turns, so that a busy moment of the machine meets all of them; the first round warms up and does not count.
    for (let round = 0; round <= runs; round++) {
      for (const [i, { name, path, live }] of contenders.entries()) {
        const measured = await visit(browser, servers[i]!.url + path, live)
        if (round > 0)
          visits[name]!.push(measured)
      }
    }
  } finally {
    await browser.close()
  }
  return visits
}

const command = defineTool({
  meta: { name: 'npm run bench --', description: 'Measures how fast the first slide comes: this site, the same slides by a plain "slidev build", and Marp\'s page of the same text, in turns, on a slow phone.' },
  args: {
    lang: { type: 'string', default: 'en', description: `Language: ${langs.join(' or ')}` },
    runs: { type: 'string', default: '15', description: 'Visits of each' },
  },
  async run({ args }) {
    const lang = chosenOne('lang', args.lang, langs)
    const runs = wholeNumber('runs', args.runs, 1, 1000)
    const contenders = await buildContenders(lang)
    const servers = await Promise.all(contenders.map(({ folder }) => serveStatic(folder)))
    try {
      const visits = await visitAll(contenders, servers, runs)
      console.log(`\nFirst slide, ${lang}, ${runs} visits of each: 9 Mbit/s, 85 ms, processor slowed down 4 times. Median (quartiles).\n\n${table(visits)}`)
    } finally {
      await Promise.all(servers.map(server => server.close()))
    }
  },
})

await runTool(command)
