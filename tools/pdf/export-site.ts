import type { Browser } from 'playwright-chromium'
import type { Deck } from '../lib/decks.ts'
import type { SiteTarget } from '../site/build-site.ts'
import type { PrintJob } from './print-page.ts'
import type { Kind, Selection } from './selection.ts'
import { statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { wholeTalk } from '../../model/talk/lengths.ts'
import { browse } from '../lib/browse.ts'
import { decks } from '../lib/decks.ts'
import { exports, root } from '../lib/paths.ts'
import { siteBase } from '../lib/site-address.ts'
import { loadSlides } from '../lib/slides.ts'
import { sourcesHash } from '../lib/sources-hash.ts'
import { talkFolder } from '../lib/talk.ts'
import { writeWhole } from '../lib/write-whole.ts'
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
  const progress = new Progress(jobs.length * selection.kinds.length)
  await browse({ folder: out, base }, async (browser, site) => {
    for (const job of jobs) {
      for (const kind of selection.kinds) {
        const path = pathOf(kind, job, selection, out)
        const started = performance.now()
        progress.begin(relative(root, path))
        try {
          await make(kind, browser, { ...job, site, steps: kind === 'steps' }, selection, path)
        } finally {
          progress.end()
        }
        const size = kind === 'png' ? `${job.numbers.length} pictures` : `${Math.round(statSync(path).size / 1000)} kB`
        console.log(`Made ${relative(root, path)} (${size}) in ${((performance.now() - started) / 1000).toFixed(1)} s.`)
      }
    }
  })
  markPdfs(out, build.hash)
  await finishSite(out, build)
}
