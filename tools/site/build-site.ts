import { rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { drawDecks } from '../diagrams/draw-decks.ts'
import { decks, siteBase } from '../lib/decks.ts'
import { dist, root } from '../lib/paths.ts'
import { runPackage } from '../lib/run.ts'
import { sourcesHash } from '../lib/sources-hash.ts'
import { finishSite } from './finish-site.ts'

/** Where a site goes. */
export interface SiteTarget {
  /** Path under which it is hosted, with a slash at both ends. */
  base?: string
  /** Folder that is made anew. */
  out?: string
}

/**
 * Builds each language with Slidev, one run a language (slidev#2368: two
 * entries in one run share a wrong base), then makes the site of them.
 *
 * @throws Error with the faults of diagrams, or with Slidev's output when a deck does not build
 */
export async function buildSite({ base = siteBase(), out = dist }: SiteTarget = {}): Promise<void> {
  const hash = sourcesHash(base)
  rmSync(out, { recursive: true, force: true })
  const beforeDrawing = performance.now()
  const { drawn, all } = await drawDecks(decks)
  if (drawn)
    console.log(`Drew ${drawn} of ${all} diagrams in ${((performance.now() - beforeDrawing) / 1000).toFixed(1)} s.`)
  await Promise.all(decks.map(async ({ lang, entry }) => {
    const started = performance.now()
    const { code, output } = await runPackage('@slidev/cli/bin/slidev.mjs', ['build', relative(root, entry), '--base', `${base}${lang}/`, '--out', join(out, lang)], { quiet: true })
    if (code !== 0)
      throw new Error(`The ${lang} deck did not build:\n${output}`)
    console.log(`Built ${lang} in ${((performance.now() - started) / 1000).toFixed(1)} s.`)
  }))
  await finishSite(out, base, hash)
}
