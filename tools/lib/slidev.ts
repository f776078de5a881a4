import type { Deck } from './decks.ts'
import { relative } from 'node:path'
import { root } from './paths.ts'
import { runPackage } from './run.ts'

/** Slidev's command, below node_modules. */
export const slidev = '@slidev/cli/bin/slidev.mjs'

/** A build of Slidev. */
export interface SlidevBuild {
  /** What is built, for the message. */
  what: string
  /** Absolute path of the entry, which lies in the project's root. */
  entry: Deck['entry']
  /** Path under which it is hosted, with a slash at both ends. */
  base: string
  /** Folder that is made anew. */
  out: string
  env?: NodeJS.ProcessEnv
}

/**
 * Builds a deck with Slidev.
 *
 * @throws Error with Slidev's output when it does not build
 */
export async function buildWithSlidev({ what, entry, base, out, env }: SlidevBuild): Promise<void> {
  const { code, output } = await runPackage(slidev, ['build', relative(root, entry), '--base', base, '--out', out], { quiet: true, env })
  if (code !== 0)
    throw new Error(`${what} did not build:\n${output}`)
}
