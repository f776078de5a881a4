import type { Browser } from 'playwright-chromium'
import type { OutlineEntry, PageLabel } from './outline.ts'
import type { PrintJob } from './print-page.ts'
import type { Paper } from './selection.ts'
import { talk } from '../../talk.config.ts'
import { chapterNumbers } from '../lib/slides.ts'
import { furnish } from './metadata.ts'
import { handoutPages, printHandout } from './print-handout.ts'
import { pagesOf } from './print-page.ts'
import { printSlides } from './print-slides.ts'

/**
 * An entry for each printed slide, below that of the first printed slide of its chapter.
 *
 * @param job what is printed
 * @param pages index of the page of each slide, by its number
 */
export function outlineOf(job: Pick<PrintJob, 'slides' | 'numbers'>, pages: Map<number, number>): OutlineEntry[] {
  const { slides, numbers } = job
  const chapters = chapterNumbers(slides)
  const outline = new Map<number, OutlineEntry>()
  for (const no of numbers) {
    const entry = { title: slides[no - 1]!.title, page: pages.get(no)!, children: [] }
    const chapter = outline.get(chapters[no - 1]!)
    if (chapter)
      chapter.children.push(entry)
    else
      outline.set(chapters[no - 1]!, entry)
  }
  return [...outline.values()]
}

/** The first page of each slide. */
function firstPages({ slides, numbers, steps }: PrintJob): Map<number, number> {
  let page = 0
  return new Map(numbers.map((no) => {
    const first = page
    page += pagesOf(slides[no - 1]!, steps)
    return [no, first]
  }))
}

/** Prints slides.pdf, or steps.pdf with a page for each click. */
export async function makeSlidesPdf(browser: Browser, job: PrintJob): Promise<Uint8Array> {
  const pages = firstPages(job)
  const labels = new Map<number, PageLabel>([...pages].map(([no, page]) => [page, job.steps ? { prefix: `${no}.`, first: 1 } : { first: no }]))
  return furnish(await printSlides(browser, job), { lang: job.deck.lang, talk, length: job.length, outline: () => outlineOf(job, pages), labels })
}

/** Prints handout.pdf. */
export async function makeHandoutPdf(browser: Browser, job: PrintJob, paper: Paper): Promise<Uint8Array> {
  const handout: PrintJob = { ...job, steps: false, scheme: 'light' }
  return furnish(await printHandout(browser, handout, paper), {
    lang: job.deck.lang,
    talk,
    length: job.length,
    outline: document => outlineOf(handout, handoutPages(document, handout.numbers)),
  })
}
