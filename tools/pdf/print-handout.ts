import type { Browser, Page } from 'playwright-chromium'
import type { SourceId } from '../../data/sources.ts'
import type { Lang } from '../../data/types.ts'
import type { TalkLength } from '../../model/talk/lengths.ts'
import type { Slide } from '../lib/slides.ts'
import type { Handout, HandoutEntry, SourceLine } from './handout-page.ts'
import type { PrintJob } from './print-page.ts'
import type { Paper } from './selection.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { chapters } from '../../data/chapters.ts'
import { sources } from '../../data/sources.ts'
import { formatDate, formatShortDate } from '../../locales/format.ts'
import { ifAskedOpening, parseNote } from '../../model/notes.ts'
import { wholeTalk, withLength } from '../../model/talk/lengths.ts'
import { talkChapters } from '../../model/talk/told-chapters.ts'
import { talk } from '../../talk.config.ts'
import { pageFunctions } from '../lib/page-functions.ts'
import { root } from '../lib/paths.ts'
import { chapterNumbers } from '../lib/slides.ts'
import { siteWords, words } from '../lib/words.ts'
import * as inPage from './handout-in-page.ts'
import { destinationOf, pageRules } from './handout-page.ts'
import { destinationPages } from './outline.ts'
import { openPrintPage } from './print-page.ts'

/** A source as paper needs it: publisher, title, date, and the address to type. */
function sourceLine(id: SourceId, lang: Lang): SourceLine {
  const { publisher, title, date, url } = sources[id]
  const text = [publisher, title, date && formatShortDate(date, lang)].filter(Boolean).join(', ')
  return { text: url ? `${text}. ${url.replace(/^https?:\/\//, '').replace(/\/$/, '')}` : `${text}.`, url }
}

/** Apostrophes as the slides show them. */
const typeset = (text: string) => text.replace(/(?<=\p{L})'/gu, '’')

function entryOf(slide: Slide, total: number): HandoutEntry {
  const { spoken, ifAsked } = parseNote(slide.note, slide.lang)
  return {
    no: slide.no,
    title: typeset(slide.title),
    number: words[slide.lang].foot.slideNumber(slide.no, total),
    continued: slide.continues !== undefined,
    said: typeset(spoken).split('\n\n').filter(Boolean),
    asked: ifAsked && typeset(ifAsked),
    sources: slide.sources.map(id => sourceLine(id as SourceId, slide.lang)),
  }
}

/** The words of the handout of the chosen slides of a talk. */
function handoutOf(slides: Slide[], numbers: readonly number[], lang: Lang, length: TalkLength = wholeTalk): Handout {
  const { deckTitle } = words[lang]
  const of = chapterNumbers(slides)
  const told = talkChapters(slides, chapters, length)
  const numbersOfChapters = [...new Set(numbers.map(no => of[no - 1]!))]
  return {
    title: deckTitle,
    about: siteWords[lang].deckDescription,
    given: `${talk.speaker[lang]} · ${withLength(talk.event[lang], length)} · ${formatDate(talk.date, lang)}`,
    ifAsked: ifAskedOpening[lang],
    chapters: numbersOfChapters.map((id) => {
      const chapter = told.find(chapter => chapter.id === id)
      const entries = numbers.filter(no => of[no - 1] === id).map(no => entryOf(slides[no - 1]!, slides.length))
      return { number: chapter?.number ?? id, title: chapter?.question[lang] ?? entries[0]!.title, label: chapter?.label[lang] ?? deckTitle, entries }
    }),
  }
}

/** The page of each slide in a printed handout, as an index from 0. */
export function handoutPages(document: PDFDocument, numbers: readonly number[]): Map<number, number> {
  const pages = destinationPages(document)
  return new Map(numbers.map(no => [no, pages.get(destinationOf(no))!]))
}

/**
 * Opens the handout, ready to be printed but for the page numbers of its contents.
 *
 * @param browser a running Chromium
 * @returns the page; whoever asked for it closes it
 * @throws PrintFault that names the slide which did not stand, and why
 */
export async function openHandout(browser: Browser, job: PrintJob, paper: Paper): Promise<Page> {
  const page = await openPrintPage(browser, job)
  const handout = handoutOf(job.slides, job.numbers, job.deck.lang, job.length)
  const style = readFileSync(join(root, 'tools/pdf/handout.css'), 'utf8') + pageRules(handout, paper)
  await page.evaluate(pageFunctions(inPage))
  await page.evaluate(inPage.arrangeHandout, { handout, style })
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  return page
}

/**
 * Prints the handout: each slide with what the speaker says beside it. Printed
 * twice, since only a print tells on which page a slide is.
 *
 * @param browser a running Chromium
 * @returns the PDF as Chromium writes it, without outline and metadata
 * @throws PrintFault that names the slide which did not stand, and why
 */
export async function printHandout(browser: Browser, job: PrintJob, paper: Paper): Promise<Uint8Array> {
  const page = await openHandout(browser, job, paper)
  try {
    const print = () => page.pdf({ printBackground: true, preferCSSPageSize: true, tagged: true })
    const pages = handoutPages(await PDFDocument.load(await print(), { updateMetadata: false }), job.numbers)
    await page.evaluate(inPage.fillPageNumbers, Object.fromEntries([...pages].map(([no, index]) => [no, index + 1])))
    return await print()
  } finally {
    await page.close()
  }
}
