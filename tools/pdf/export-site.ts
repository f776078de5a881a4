import type { SiteTarget } from '../site/build-site.ts'
import { writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { chromium } from 'playwright-chromium'
import { wholeTalk } from '../../model/talk/lengths.ts'
import { talk } from '../../talk.config.ts'
import { ensureBrowser, launchArgs } from '../lib/browser.ts'
import { decks, siteBase } from '../lib/decks.ts'
import { root } from '../lib/paths.ts'
import { serveStatic } from '../lib/serve.ts'
import { loadSlides } from '../lib/slides.ts'
import { sourcesHash } from '../lib/sources-hash.ts'
import { talkFolder } from '../lib/talk.ts'
import { buildSite } from '../site/build-site.ts'
import { finishSite } from '../site/finish-site.ts'
import { markPdfs, slidesPdf } from '../site/pdfs.ts'
import { recallBuild } from '../site/site-build.ts'
import { withMetadata } from './metadata.ts'
import { printDeck } from './print-deck.ts'

/**
 * Prints the decks of a site into it, building the site first where it is
 * missing or older than its sources, and finishes the site again, so that it
 * links to the files.
 */
export async function exportSite({ base = siteBase(), talk: length = wholeTalk, out = talkFolder(length) }: SiteTarget = {}): Promise<void> {
  const build = recallBuild(out, sourcesHash(base, length)) ?? await buildSite({ base, talk: length, out })
  const server = await serveStatic(out, base)
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: launchArgs })
  try {
    for (const deck of decks) {
      const started = performance.now()
      const pdf = await withMetadata(await printDeck(browser, server.url, await loadSlides(deck, length)), deck.lang, talk, length)
      const path = join(out, deck.lang, slidesPdf)
      writeFileSync(path, pdf)
      console.log(`Printed ${relative(root, path)} (${Math.round(pdf.length / 1000)} kB) in ${((performance.now() - started) / 1000).toFixed(1)} s.`)
    }
  } finally {
    await browser.close()
    await server.close()
  }
  markPdfs(out, build.hash)
  await finishSite(out, build)
}
