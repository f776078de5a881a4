import type { Browser } from 'playwright-chromium'
import type { PrintJob } from './print-page.ts'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { wholeTalk } from '../../model/talk/lengths.ts'
import { ensureBrowser } from '../lib/browser.ts'
import { root } from '../lib/paths.ts'
import { runPackage } from '../lib/run.ts'
import { slidev } from '../lib/slidev.ts'
import { talkVariable } from '../lib/talk.ts'
import { openPrintPage } from './print-page.ts'

/** How long Slidev's exporter waits before it takes pictures, in ms, at the first try and at the second. */
const patience = [2000, 20_000]

/** How many slides a PPTX has: a zip archive names its files in clear. */
const slidesIn = (path: string) => existsSync(path) ? new Set(readFileSync(path, 'latin1').match(/ppt\/slides\/slide\d+\.xml/g)).size : 0

/**
 * Makes a PPTX by Slidev's own exporter: a picture for each slide, with its
 * speaker note.
 *
 * @param browser a running Chromium
 * @param job what is printed
 * @param path absolute path of the file
 * @throws PrintFault that names the slide which did not stand, and why; Error with Slidev's output when that did not work
 */
export async function makePptx(browser: Browser, job: PrintJob, path: string): Promise<void> {
  const { deck, length = wholeTalk, numbers, scheme } = job
  // Slidev's exporter takes a picture of its error page and goes on.
  await (await openPrintPage(browser, job)).close()
  const unfinished = path.replace(/\.pptx$/, '.part.pptx')
  mkdirSync(dirname(path), { recursive: true })
  let said = ''
  try {
    // On a busy machine it may take its pictures before there is a slide.
    for (const wait of patience) {
      const { code, output } = await runPackage(slidev, [
        'export',
        relative(root, deck.entry),
        ...['--format', 'pptx', '--output', relative(root, unfinished), '--range', numbers.join(','), '--with-clicks', 'false'],
        ...['--wait', String(wait), '--timeout', '120000', '--executable-path', await ensureBrowser()],
        ...(scheme === 'dark' ? ['--dark'] : []),
        // Slidev counts the slides of the talk that this names.
      ], { quiet: true, env: { [talkVariable]: String(length) } })
      said = output
      if (code === 0 && slidesIn(unfinished) === numbers.length)
        return renameSync(unfinished, path)
    }
  } finally {
    rmSync(unfinished, { force: true })
  }
  throw new Error(`${deck.lang}: Slidev's exporter made no PPTX with all ${numbers.length} slides:\n${said}`)
}
