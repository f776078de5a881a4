import type { Browser } from 'playwright-chromium'
import type { TalkLength } from '../../model/talk/lengths.ts'
import type { SiteBuild } from './site-build.ts'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { wholeTalk } from '../../model/talk/lengths.ts'
import { drawDecks } from '../diagrams/draw-decks.ts'
import { launchBrowser } from '../lib/browser.ts'
import { decks } from '../lib/decks.ts'
import { cache } from '../lib/paths.ts'
import { siteBase, siteOrigin } from '../lib/site-address.ts'
import { loadSlides } from '../lib/slides.ts'
import { buildWithSlidev } from '../lib/slidev.ts'
import { sourcesHash } from '../lib/sources-hash.ts'
import { talkFolder, talkVariable } from '../lib/talk.ts'
import { readChunks } from './chunks.ts'
import { finishSite } from './finish-site.ts'
import { carryPdfs } from './pdfs.ts'
import { takeIcons } from './prerender/take-icons.ts'
import { takePosters } from './prerender/take-posters.ts'
import { takeSocialPictures } from './prerender/take-social-pictures.ts'
import { takeStills } from './reading/take-stills.ts'
import { rememberBuild } from './site-build.ts'

/** Where a site goes. */
export interface SiteTarget {
  /** Path under which it is hosted, with a slash at both ends. */
  base?: string
  /** Length of the talk; the whole one where none is named. */
  talk?: TalkLength
  /** Folder that is made anew, below the project's root; the talk's own where none is named. */
  out?: string
}

const secondsSince = (start: number) => ((performance.now() - start) / 1000).toFixed(1)

/** Builds each language with Slidev, one run a language (slidev#2368: two entries in one run share a wrong base). */
async function buildDecks(base: string, out: string, talk: TalkLength): Promise<void> {
  await Promise.all(decks.map(async ({ lang, entry }) => {
    const started = performance.now()
    await buildWithSlidev({ what: `The ${lang} deck`, entry, base: `${base}${lang}/`, out: join(out, lang), env: { [talkVariable]: String(talk) } })
    console.log(`Built ${lang} in ${secondsSince(started)} s.`)
  }))
}

/** Takes from the builds what the finished pages are made of. */
async function prerender(base: string, out: string, hash: string, talk: TalkLength): Promise<SiteBuild> {
  // Posters of an unchanged build come from the cache, without a browser.
  let running: Promise<Browser> | undefined
  const browser = () => running ??= launchBrowser()
  try {
    const built: Partial<SiteBuild['decks']> = {}
    for (const deck of decks) {
      const started = performance.now()
      const folder = join(out, deck.lang)
      const slides = await loadSlides(deck, talk)
      const { made: posters, taken } = await takePosters(browser, out, base, slides)
      const { made: stills, taken: takenStills } = await takeStills(browser, out, base, slides)
      if (siteOrigin())
        await takeSocialPictures(await browser(), out, base, slides)
      built[deck.lang] = { shell: readFileSync(join(folder, 'index.html'), 'utf8'), chunks: readChunks(folder, slides.length), posters, stills }
      // The manifest was for this; the others are for hosts that rewrite addresses: here every address is a file.
      for (const file of ['.vite', '404.html', '_redirects'])
        rmSync(join(folder, file), { recursive: true })
      if (taken || takenStills || siteOrigin())
        console.log(`Prerendered ${slides.length} slides of ${deck.lang} in ${secondsSince(started)} s.`)
    }
    cpSync(await takeIcons(browser), join(out, 'icons'), { recursive: true })
    return { base, hash, talk, decks: built as SiteBuild['decks'] }
  } finally {
    await (await running)?.close()
  }
}

/**
 * Builds the whole site: the decks, a static picture of each slide, and the
 * pages, files and workers around them. PDFs that belong to the same sources
 * stay. The old site stands until the new one is whole, and stays when that
 * fails.
 *
 * @returns what the site was made of, for finishing it again
 * @throws Error with the faults of diagrams, or with Slidev's output when a deck does not build
 */
export async function buildSite({ base = siteBase(), talk = wholeTalk, out = talkFolder(talk) }: SiteTarget = {}): Promise<SiteBuild> {
  const hash = sourcesHash(base, talk)
  mkdirSync(cache, { recursive: true })
  const draft = mkdtempSync(join(cache, 'draft-'))
  // Below it: a folder that is made as temporary can be read by nobody else, such as a web server.
  const making = join(draft, 'site')
  try {
    mkdirSync(making)
    const beforeDrawing = performance.now()
    const { drawn, all } = await drawDecks(decks)
    if (drawn)
      console.log(`Drew ${drawn} of ${all} diagrams in ${secondsSince(beforeDrawing)} s.`)
    await buildDecks(base, making, talk)
    const build = await prerender(base, making, hash, talk)
    carryPdfs(out, making, hash)
    await finishSite(making, build)
    rmSync(out, { recursive: true, force: true })
    mkdirSync(dirname(out), { recursive: true })
    renameSync(making, out)
    rememberBuild(build)
    return build
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}
