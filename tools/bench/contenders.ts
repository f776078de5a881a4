import type { Lang } from '../../data/types.ts'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { decks } from '../lib/decks.ts'
import { cache } from '../lib/paths.ts'
import { run } from '../lib/run.ts'
import { loadSlides } from '../lib/slides.ts'
import { buildWithSlidev } from '../lib/slidev.ts'
import { words } from '../lib/words.ts'
import { buildSite } from '../site/build-site.ts'
import { marpText } from './marp-text.ts'

/** One way of publishing the talk, ready to be served. */
export interface Contender {
  name: string
  /** Folder that is served at `/`. */
  folder: string
  /** Address of the first slide in it. */
  path: string
  /** What says that its first slide can be used. */
  live: { shows: string, without?: string }
}

/** Fetched when a bench runs: nothing else needs it. */
const marp = '@marp-team/marp-cli@4.5.1'

const slidevsSlide = '#slide-content .slidev-layout'

/** Puts a compressed copy beside each text, as a host keeps them. */
function zip(folder: string): void {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (/\.(?:html|js|css|svg|webmanifest)$/.test(file))
      writeFileSync(join(folder, `${file}.gz`), gzipSync(readFileSync(join(folder, file)), { level: 9 }))
  }
}

/**
 * Builds this site, the same slides by a plain `slidev build`, and Marp's page
 * of the same text.
 *
 * @param lang the deck
 * @returns ours first
 * @throws Error with the output of what did not build
 */
export async function buildContenders(lang: Lang): Promise<Contender[]> {
  const home = join(cache, 'bench')
  rmSync(home, { recursive: true, force: true })
  const deck = decks.find(deck => deck.lang === lang)!
  const [ours, stock, marps] = ['ours', 'stock', 'marp'].map(name => join(home, name)) as [string, string, string]

  const { decks: built } = await buildSite({ base: '/', out: ours })
  await buildWithSlidev({ what: 'The stock deck', entry: deck.entry, base: `/${lang}/`, out: join(stock, lang), env: { DECK_STOCK: '1' } })
  const text = join(home, 'marp.md')
  mkdirSync(marps, { recursive: true })
  writeFileSync(text, marpText(words[lang].deckTitle, await loadSlides(deck), built[lang].posters))
  const { code, output } = await run('npx', ['--yes', marp, text, '--output', join(marps, 'index.html')], { quiet: true })
  if (code !== 0)
    throw new Error(`Marp's page did not build:\n${output}`)

  for (const folder of [ours, stock, marps])
    zip(folder)
  return [
    { name: 'ours', folder: ours, path: `${lang}/`, live: { shows: slidevsSlide, without: '#poster' } },
    { name: 'stock Slidev', folder: stock, path: `${lang}/`, live: { shows: slidevsSlide } },
    { name: 'Marp', folder: marps, path: '', live: { shows: 'svg.bespoke-marp-active' } },
  ]
}
