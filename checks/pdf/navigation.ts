import type { PDFDocument } from 'pdf-lib'
import type { OutlineEntry } from '../../tools/pdf/outline.ts'
import { PDFArray, PDFDict, PDFName, PDFNumber } from 'pdf-lib'
import { destinationPages } from '../../tools/pdf/outline.ts'
import { name, textOf } from './objects.ts'

/** The outline as it is read: chapters and slides in order, each with its page. */
export function readOutline(document: PDFDocument): Pick<OutlineEntry, 'title' | 'page'>[] {
  const pages = new Map(document.getPages().map((page, i) => [page.ref.toString(), i]))
  function read(parent: PDFDict | undefined): Pick<OutlineEntry, 'title' | 'page'>[] {
    const found = []
    for (let item = parent?.lookupMaybe(name('First'), PDFDict); item; item = item.lookupMaybe(name('Next'), PDFDict)) {
      found.push({ title: textOf(item.lookup(name('Title'))), page: pages.get(item.lookup(name('Dest'), PDFArray).get(0).toString()) ?? -1 }, ...read(item))
    }
    return found
  }
  return read(document.catalog.lookupMaybe(name('Outlines'), PDFDict))
}

/** What a viewer shows as the number of each page. */
export function readLabels(document: PDFDocument): string[] {
  const ranges = document.catalog.lookupMaybe(name('PageLabels'), PDFDict)?.lookup(name('Nums'), PDFArray)
  const labels = document.getPages().map((_, i) => String(i + 1))
  for (let i = 0; i < (ranges?.size() ?? 0); i += 2) {
    const [from, label] = [ranges!.lookup(i, PDFNumber).asNumber(), ranges!.lookup(i + 1, PDFDict)]
    const first = label.lookup(name('St'), PDFNumber).asNumber()
    for (let page = from; page < labels.length; page++)
      labels[page] = `${textOf(label.lookup(name('P')))}${first + page - from}`
  }
  return labels
}

/** Links: those inside must reach a page, those to the web must not lead back to the machine that printed. */
export function linkProblems(document: PDFDocument): string[] {
  const destinations = destinationPages(document)
  const problems: string[] = []
  let inner = 0
  document.getPages().forEach((page, i) => {
    for (const annotation of page.node.Annots()?.asArray() ?? []) {
      const link = document.context.lookup(annotation, PDFDict)
      const target = link.lookup(name('Dest'))
      const uri = textOf(link.lookupMaybe(name('A'), PDFDict)?.lookup(name('URI')))
      if (target instanceof PDFName) {
        inner++
        if (destinations.get(target.decodeText()) === undefined)
          problems.push(`[pdf-links] page ${i + 1}: a link leads to "${target.decodeText()}", which is nowhere. See mendPrintPage in tools/pdf/print-page.ts.`)
      } else if (!/^(?:https?|mailto):/.test(uri) || /^https?:\/\/(?:127\.|localhost)/.test(uri)) {
        problems.push(`[pdf-links] page ${i + 1}: a link leads to "${uri}". Only the web and pages of the file can be reached.`)
      }
    }
  })
  return inner ? problems : [...problems, '[pdf-links] no link leads to another page of the file. See mendPrintPage in tools/pdf/print-page.ts.']
}
