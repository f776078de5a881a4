import type { Lang } from '../../data/types.ts'
import type { TalkLength } from '../../model/talk/lengths.ts'
import type { TalkConfig } from '../../talk.config.ts'
import { PDFDocument } from 'pdf-lib'
import { en } from '../../locales/en.ts'
import { ko } from '../../locales/ko.ts'
import { withLength } from '../../model/talk/lengths.ts'

const words = { en, ko }

/**
 * Writes into a PDF who speaks where and when, and in which language. Dates are
 * the talk's, so that the same slides give the same file.
 *
 * @param pdf a PDF as Chromium writes it
 * @param lang language of its slides
 * @param talk speaker, event and date
 * @param length length of the talk
 * @returns the PDF with metadata, its objects packed
 */
export async function withMetadata(pdf: Uint8Array, lang: Lang, talk: TalkConfig, length: TalkLength): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  const date = new Date(`${talk.date.padEnd(10, '-01')}T00:00:00Z`)
  document.setTitle(words[lang].deckTitle, { showInWindowTitleBar: true })
  document.setAuthor(talk.speaker[lang])
  document.setSubject(`${words[lang].deckDescription} ${withLength(talk.event[lang], length)}.`)
  document.setKeywords(['Kubernetes', 'containers', 'containerd', 'CRI-O', 'OCI', 'CRI', 'MLOps'])
  document.setLanguage(lang)
  document.setCreationDate(date)
  document.setModificationDate(date)
  return document.save({ useObjectStreams: true })
}
