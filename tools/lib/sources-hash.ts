import type { TalkLength } from '../../model/talk/lengths.ts'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { wholeTalk } from '../../model/talk/lengths.ts'
import { withoutNotes } from './notes-option.ts'
import { root } from './paths.ts'

/** Folders and kinds of files at the root that leave the finished site as it is. */
const apart = /^(?:node_modules|dist(?:-\d+)?|checks|lab|deploy|docs|test-results|contact-sheet|exports(?:-\d+)?|\..*|[A-Z].*\.md|LICENSE.*|CITATION\.cff)$/

function* files(folder: string): Generator<string> {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    if (folder === root && apart.test(entry.name))
      continue
    const path = join(folder, entry.name)
    if (entry.isDirectory())
      yield* files(path)
    else
      yield path
  }
}

/**
 * A fingerprint of the sources, the same as long as a new build would give the
 * same site. The base path and DECK_URL count, since they are written into
 * every page, the talk's length, and whether there are notes.
 *
 * @param base path of the site
 * @param length the talk
 */
export function sourcesHash(base: string, length: TalkLength = wholeTalk): string {
  const hash = createHash('sha256').update(`${base} ${length}`).update(process.env.DECK_URL ?? '').update(withoutNotes() ? 'without notes' : '')
  for (const file of files(root))
    hash.update(relative(root, file)).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}
