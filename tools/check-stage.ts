import type { JSONReport } from '@playwright/test/reporter'
import type { PartialDate } from '../data/types.ts'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import process from 'node:process'
import { siteVariable } from '../checks/site.ts'
import { toTalkLength } from '../model/talk/lengths.ts'
import { ensureBrowser } from './lib/browser.ts'
import { cache } from './lib/paths.ts'
import { defineTool, runTool } from './lib/run-tool.ts'
import { runPackage } from './lib/run.ts'
import { talkFolder, talkOption, talkVariable } from './lib/talk.ts'
import { exportSite } from './pdf/export-site.ts'
import { verdictOf } from './stage/verdict.ts'
import { staleReport } from './stale/report.ts'

/**
 * Goes through the talk in the browser.
 *
 * @param env which browser, site and talk
 * @returns Playwright's report
 * @throws Error with what Playwright said where it wrote none
 */
async function goThrough(env: NodeJS.ProcessEnv): Promise<JSONReport> {
  const file = join(cache, 'stage.json')
  rmSync(file, { force: true })
  const { output } = await runPackage('@playwright/test/cli.js', ['test', 'checks/stage/ready.spec.ts', '--reporter=json'], { env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file }, quiet: true })
  if (!existsSync(file))
    throw new Error(`The checks in the browser did not run:\n${output}`)
  return JSON.parse(readFileSync(file, 'utf8'))
}

const command = defineTool({
  meta: { name: 'npm run check:stage --', description: 'The evening before: builds site and PDFs, goes through the whole talk in two windows without network, and says whether all is ready.' },
  args: { talk: talkOption },
  async run({ args }) {
    const length = toTalkLength(args.talk)
    const site = talkFolder(length)
    console.log(`Building the talk of ${length} minutes ...`)
    await exportSite({ talk: length })
    const env = { CHROMIUM_PATH: await ensureBrowser(), [siteVariable]: site, [talkVariable]: String(length) }
    console.log('Going through every step of both languages, in two windows and without network: some minutes ...')
    const { ready, lines } = verdictOf(await goThrough(env))
    console.log(lines.join('\n'))
    const { count } = await staleReport(new Date().toISOString().slice(0, 10) as PartialDate)
    if (count)
      console.log(`note    ${count} values in data/ are to be looked at again: npm run stale`)
    console.log(`\n${ready ? 'ready' : 'not ready'}: ${basename(site)}/`)
    process.exitCode = ready ? 0 : 1
  },
})

await runTool(command)
