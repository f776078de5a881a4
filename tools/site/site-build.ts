import type { Lang } from '../../data/types.ts'
import type { TalkLength } from '../../model/talk/lengths.ts'
import type { Chunks } from './chunks.ts'
import type { Poster } from './prerender/poster.ts'
import type { Stills } from './reading/still.ts'
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { cache } from '../lib/paths.ts'
import { writeWhole } from '../lib/write-whole.ts'

/** What the finishing step needs of a build; kept, so that it can run again when PDFs have come. */
export interface SiteBuild {
  /** Path of the site. */
  base: string
  /** Fingerprint of the sources. */
  hash: string
  talk: TalkLength
  decks: Record<Lang, {
    /** Slidev's index.html. */
    shell: string
    chunks: Chunks
    /** In the order of the slides. */
    posters: Poster[]
    /** Figures of the reading view. */
    stills: Stills
  }>
}

/** Where the fingerprint of the sources that a site was built from stands, in its folder. */
export const stampFile = '.built-from'

const folder = join(cache, 'builds')
const fileOf = (hash: string) => join(folder, `${hash}.json`)

/** How many builds are kept; a speaker has one or two sites of each length at most. */
const mostKept = 8

/** Keeps what a site was made of; the oldest builds go. */
export function rememberBuild(build: SiteBuild): void {
  writeWhole(fileOf(build.hash), JSON.stringify(build))
  const files = readdirSync(folder).map(file => join(folder, file)).sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
  files.slice(mostKept).forEach(file => rmSync(file))
}

/**
 * The build that a site was made of.
 *
 * @param out folder of the site
 * @param hash fingerprint of the sources
 * @returns undefined where the site is missing, older than its sources, or made elsewhere
 */
export function recallBuild(out: string, hash: string): SiteBuild | undefined {
  const stamp = join(out, stampFile)
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== hash || !existsSync(fileOf(hash)))
    return undefined
  return JSON.parse(readFileSync(fileOf(hash), 'utf8'))
}
