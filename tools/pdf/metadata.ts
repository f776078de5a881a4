import type { Lang } from '../../data/types.ts'
import type { TalkLength } from '../../model/talk/lengths.ts'
import type { TalkConfig } from '../../talk.config.ts'
import type { OutlineEntry, PageLabel } from './outline.ts'
import { PDFDocument } from 'pdf-lib'
import { wholeTalk, withLength } from '../../model/talk/lengths.ts'
import { siteWords, words } from '../lib/words.ts'
import { numberElements } from './number-elements.ts'
import { setOutline, setPageLabels } from './outline.ts'

/** What a PDF gets beside its pages. */
export interface Furnishing {
  lang: Lang
  talk: TalkConfig
  /** Length of the talk; the whole one where none is named. */
  length?: TalkLength
  /** The outline, made when the pages are known. */
  outline: (document: PDFDocument) => OutlineEntry[]
  /** Numbers of pages, by index; where there are none they count from 1. */
  labels?: Map<number, PageLabel>
}

/**
 * Writes into a PDF who speaks where and when, in which language, and the way
 * to its slides. Dates are the talk's, so that the same slides give the same file.
 *
 * @param pdf a PDF as Chromium writes it
 * @returns the PDF with metadata and outline, its objects packed
 */
export async function furnish(pdf: Uint8Array, { lang, talk, length = wholeTalk, outline, labels }: Furnishing): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  const date = new Date(`${talk.date.padEnd(10, '-01')}T00:00:00Z`)
  document.setTitle(words[lang].deckTitle, { showInWindowTitleBar: true })
  document.setAuthor(talk.speaker[lang])
  document.setSubject(`${siteWords[lang].deckDescription} ${withLength(talk.event[lang], length)}.`)
  document.setKeywords(['Kubernetes', 'containers', 'containerd', 'CRI-O', 'OCI', 'CRI', 'MLOps'])
  document.setCreator('Slidev')
  document.setLanguage(lang)
  document.setCreationDate(date)
  document.setModificationDate(date)
  numberElements(document)
  setOutline(document, outline(document))
  if (labels)
    setPageLabels(document, labels)
  return document.save({ useObjectStreams: true })
}
