import type { JSONReport } from '@playwright/test/reporter'
import type { TalkLength } from '../model/talk/lengths.ts'
import type { RunResult } from './lib/run.ts'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { buildFaultyDeck } from '../checks/faulty/faulty-deck.ts'
import { siteVariable, testBase, testSite } from '../checks/site.ts'
import { talkLengths, wholeTalk } from '../model/talk/lengths.ts'
import { ensureBrowser } from './lib/browser.ts'
import { buildGallery, galleries } from './lib/gallery.ts'
import { cache } from './lib/paths.ts'
import { defineTool, runTool } from './lib/run-tool.ts'
import { runPackage } from './lib/run.ts'
import { ensureSystemTools } from './lib/system-tools.ts'
import { talkVariable } from './lib/talk.ts'
import { exportSite } from './pdf/export-site.ts'
import { wholeDeck } from './pdf/selection.ts'

/** What a part of the tests says at its end. */
interface Count {
  passed: number
  failed: number
  skipped: number
}

/** The parts of vitest's report that are counted. */
interface UnitReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
}

/**
 * Runs a program that writes a report, and reads it.
 *
 * @param name file of the report below .cache/
 * @param work runs the program
 * @throws Error when it wrote none: the one of an earlier run says nothing
 */
async function reported<T>(name: string, work: () => Promise<RunResult>): Promise<{ report: T, code: number }> {
  const file = join(cache, name)
  rmSync(file, { force: true })
  const { code } = await work()
  if (!existsSync(file))
    throw new Error(`The program ended with exit code ${code} and without a report (${name}): see the lines above.`)
  return { report: JSON.parse(readFileSync(file, 'utf8')), code }
}

/** Several parts as one. */
function sum(counts: Count[]): Count {
  const of = (key: keyof Count) => counts.reduce((sum, count) => sum + count[key], 0)
  return { passed: of('passed'), failed: of('failed'), skipped: of('skipped') }
}

/** One program that passes or fails as a whole. */
async function whole(work: () => Promise<number>): Promise<Count> {
  const failed = await work() ? 1 : 0
  return { passed: 1 - failed, failed, skipped: 0 }
}

/** Unit tests: the model, the tools, the rules on the sources and their faulty decks. */
async function units(): Promise<Count> {
  const { report, code } = await reported<UnitReport>('vitest.json', () =>
    runPackage('vitest/vitest.mjs', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${join(cache, 'vitest.json')}`]))
  const failed = report.numFailedTests || Number(code !== 0)
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests + report.numTodoTests }
}

/** The finished site and its PDFs in a real browser. */
async function inBrowser(everything: boolean, specs: string[] = [], more: Record<string, string> = {}): Promise<Count> {
  const env = { CHROMIUM_PATH: await ensureBrowser(), ...(everything && { CHECK_EVERYTHING: '1' }), ...more }
  const { report: { stats }, code } = await reported<JSONReport>('playwright.json', () =>
    runPackage('@playwright/test/cli.js', ['test', ...specs], { env }))
  if (stats.flaky)
    console.log(`${stats.flaky} of these passed at the second try only.`)
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected || Number(code !== 0), skipped: stats.skipped }
}

/** What differs from one length of the talk to another: addresses, links, PDFs, and every step in two windows. */
const lengthSpecs = ['rendered/addresses', 'rendered/links', 'pdf/files', 'stage/ready'].map(name => `checks/${name}.spec.ts`)

/** A shorter talk, built apart from the whole one. */
async function shorterTalk(length: TalkLength): Promise<Count> {
  const site = join(cache, `test-site-${length}`)
  await exportSite({ base: testBase, out: site, talk: length })
  return inBrowser(false, lengthSpecs, { [siteVariable]: site, [talkVariable]: String(length), DECK_BASE: testBase })
}

/** Builds and prints the site under test: the slides of every language, all else of one language or, with everything, of all. */
async function exportForTests(everything: boolean): Promise<void> {
  const target = { base: testBase, out: testSite }
  if (everything)
    return exportSite(target)
  await exportSite(target, { ...wholeDeck, kinds: ['slides'] })
  await exportSite(target, { ...wholeDeck, langs: ['en'], kinds: ['steps', 'handout'] })
}

/** A part of the tests: what it is called, and what counts it. */
type Part = [name: string, work: () => Promise<Count>]

/** All parts in their order: what fails soonest comes first. */
function partsOf(everything: boolean): Part[] {
  return [
    // Each keeps one core busy.
    ['Types and lint', async () => sum(await Promise.all([
      whole(async () => (await runPackage('vue-tsc/bin/vue-tsc.js', ['--noEmit'])).code),
      whole(async () => (await runPackage('eslint/bin/eslint.js', ['.'])).code),
    ]))],
    ['Unit tests', units],
    ['Build and export', () => whole(async () => {
      await Promise.all([exportForTests(everything), buildFaultyDeck()])
      for (const gallery of everything ? galleries : [])
        await buildGallery(gallery)
      return 0
    })],
    ['In the browser', () => inBrowser(everything)],
    ...talkLengths.filter(length => everything && length !== wholeTalk).map((length): Part => [`The talk of ${length} minutes`, () => shorterTalk(length)]),
  ]
}

/** Runs a part and says how it went; what throws has failed, and the next part runs all the same. */
async function runPart([name, work]: Part): Promise<Count> {
  const started = performance.now()
  console.log(`\n== ${name}`)
  const count = await work().catch((error: unknown): Count => {
    console.error(error instanceof Error ? error.message : error)
    return { passed: 0, failed: 1, skipped: 0 }
  })
  console.log(`${name}: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped in ${((performance.now() - started) / 1000).toFixed(0)} s`)
  return count
}

const command = defineTool({
  meta: { name: 'npm test --', description: 'Types, lint, unit tests, build, export and checks in the browser.' },
  args: { all: { type: 'boolean', description: 'Every combination: every click with every check, every length of the talk' } },
  async run({ args }) {
    await ensureSystemTools()
    const counts: Count[] = []
    for (const part of partsOf(Boolean(args.all)))
      counts.push(await runPart(part))
    const total = sum(counts)
    console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
    process.exitCode = total.failed ? 1 : 0
  },
})

await runTool(command)
