import type { Browser } from 'playwright-chromium'
import type { Deck } from '../lib/decks.ts'
import type { SiteTarget } from '../site/build-site.ts'
import type { PrintJob } from './print-page.ts'
import type { Kind, Selection } from './selection.ts'
import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { chromium } from 'playwright-chromium'
import { wholeTalk } from '../../model/talk/lengths.ts'
import { ensureBrowser, launchArgs } from '../lib/browser.ts'
import { decks, siteBase } from '../lib/decks.ts'
import { exports, root } from '../lib/paths.ts'
import { serveStatic } from '../lib/serve.ts'
import { loadSlides } from '../lib/slides.ts'
import { sourcesHash } from '../lib/sources-hash.ts'
import { talkFolder } from '../lib/talk.ts'
import { buildSite } from '../site/build-site.ts'
import { finishSite } from '../site/finish-site.ts'
import { markPdfs } from '../site/pdfs.ts'
import { recallBuild } from '../site/site-build.ts'
import { makeHandoutPdf, makeSlidesPdf } from './make-pdf.ts'
import { makePptx } from './make-pptx.ts'
import { takeSlidePictures } from './pictures.ts'
import { Progress } from './progress.ts'
import { fileStem, selectedNumbers, wholeDeck } from './selection.ts'

/** Where a thing goes: PDFs into the site, which links to them; pictures and presentations beside it, for they are not published. */
function pathOf(kind: Kind, { deck: { lang }, length }: Pick<PrintJob, 'deck' | 'length'>, selection: Selection, out: string): string {
  const stem = fileStem(kind, selection)
  // Beside the folder of a shorter talk stands one for its pictures.
  const beside = join(length === undefined || length === wholeTalk ? exports : `${exports}-${length}`, lang)
  if (kind === 'png')
    return join(beside, stem)
  return kind === 'pptx' ? join(beside, `${stem}.pptx`) : join(out, lang, `${stem}.pdf`)
}

/** Writes a file in one go: a reader finds the old one, the whole new one, or none. */
function writeWhole(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  const unfinished = `${path}.part`
  try {
    writeFileSync(unfinished, bytes)
    renameSync(unfinished, path)
  } finally {
    rmSync(unfinished, { force: true })
  }
}

/** Makes one thing of one language. */
async function make(kind: Kind, browser: Browser, job: PrintJob, { paper }: Selection, path: string): Promise<void> {
  if (kind === 'png')
    await takeSlidePictures(browser, job, path)
  else if (kind === 'pptx')
    await makePptx(browser, job, path)
  else
    writeWhole(path, kind === 'handout' ? await makeHandoutPdf(browser, job, paper) : await makeSlidesPdf(browser, job))
}

/**
 * Prints the decks of a site into it, building the site first where it is
 * missing or older than its sources, and finishes the site again, so that it
 * links to the files.
 *
 * @param target where the site is
 * @param target.base path under which it is hosted
 * @param target.talk length of the talk
 * @param target.out its folder
 * @param selection what to make; the PDFs of the whole deck without it
 * @throws PrintFault that names the slide which did not stand, and why
 */
export async function exportSite({ base = siteBase(), talk: length = wholeTalk, out = talkFolder(length) }: SiteTarget = {}, selection: Selection = wholeDeck): Promise<void> {
  const chosen = decks.filter(deck => selection.langs.includes(deck.lang))
  // Before anything is built: a range that names no slide is found out at once.
  const jobs = await Promise.all(chosen.map(async (deck: Deck) => {
    const slides = await loadSlides(deck, length)
    return { deck, slides, length, numbers: selectedNumbers(slides, selection), scheme: selection.scheme }
  }))
  const build = recallBuild(out, sourcesHash(base, length)) ?? await buildSite({ base, talk: length, out })
  const server = await serveStatic(out, base)
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: launchArgs })
  const progress = new Progress(jobs.length * selection.kinds.length)
  try {
    for (const job of jobs) {
      for (const kind of selection.kinds) {
        const path = pathOf(kind, job, selection, out)
        const started = performance.now()
        progress.begin(relative(root, path))
        await make(kind, browser, { ...job, site: server.url, steps: kind === 'steps' }, selection, path)
        progress.end()
        const size = kind === 'png' ? `${job.numbers.length} pictures` : `${Math.round(statSync(path).size / 1000)} kB`
        console.log(`Made ${relative(root, path)} (${size}) in ${((performance.now() - started) / 1000).toFixed(1)} s.`)
      }
    }
  } finally {
    await browser.close()
    await server.close()
  }
  markPdfs(out, build.hash)
  await finishSite(out, build)
}
