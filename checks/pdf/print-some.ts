import type { Browser } from 'playwright-chromium'
import type { Slide } from '../../tools/lib/slides.ts'
import type { PdfKind } from '../../tools/site/pdfs.ts'
import { decks } from '../../tools/lib/decks.ts'
import { loadSlides } from '../../tools/lib/slides.ts'
import { makeHandoutPdf, makeSlidesPdf } from '../../tools/pdf/make-pdf.ts'

/**
 * Prints slides 2 to 13 of the English deck: three chapters, with figures,
 * steps and links among them, and a tenth of the time that all of it takes.
 *
 * @param browser a running Chromium
 * @param site address of the site, ending with a slash
 * @param kind what is made
 */
export async function printSome(browser: Browser, site: string, kind: PdfKind = 'slides'): Promise<{ pdf: Uint8Array, slides: Slide[] }> {
  const deck = decks[0]!
  const all = await loadSlides(deck)
  const slides = all.slice(1, 13)
  const job = { site, deck, slides: all, numbers: slides.map(slide => slide.no), scheme: 'light', steps: kind === 'steps' } as const
  return { pdf: kind === 'handout' ? await makeHandoutPdf(browser, job, 'a4') : await makeSlidesPdf(browser, job), slides }
}
