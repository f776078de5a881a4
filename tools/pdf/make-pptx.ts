import type { Deck } from '../lib/decks.ts'
import type { Scheme } from './selection.ts'
import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { ensureBrowser } from '../lib/browser.ts'
import { root } from '../lib/paths.ts'
import { runPackage } from '../lib/run.ts'

/**
 * Makes a PPTX by Slidev's own exporter: a picture for each slide, with its
 * speaker note.
 *
 * @param deck the language
 * @param numbers the slides
 * @param scheme colours
 * @param path absolute path of the file
 * @throws Error with Slidev's output when it did not work
 */
export async function makePptx(deck: Deck, numbers: readonly number[], scheme: Scheme, path: string): Promise<void> {
  const unfinished = path.replace(/\.pptx$/, '.part.pptx')
  mkdirSync(dirname(path), { recursive: true })
  const { code, output } = await runPackage('@slidev/cli/bin/slidev.mjs', [
    'export',
    relative(root, deck.entry),
    ...['--format', 'pptx', '--output', relative(root, unfinished), '--range', numbers.join(','), '--timeout', '120000'],
    ...['--executable-path', await ensureBrowser()],
    ...(scheme === 'dark' ? ['--dark'] : []),
  ], { quiet: true })
  if (code !== 0) {
    rmSync(unfinished, { force: true })
    throw new Error(`${deck.lang}: Slidev's exporter made no PPTX:\n${output}`)
  }
  renameSync(unfinished, path)
}
