import type { PDFDict, PDFDocument, PDFRef } from 'pdf-lib'
import { PDFArray, PDFHexString, PDFName, PDFNumber } from 'pdf-lib'

/** An entry of an outline. */
export interface OutlineEntry {
  title: string
  /** Index of the page that it leads to, from 0. */
  page: number
  children: OutlineEntry[]
}

/**
 * Writes an outline (PDF 1.7, 12.3.3): Chromium makes one of the headings, which
 * runs the lines of a title together and lists the headings inside of slides.
 */
export function setOutline(document: PDFDocument, entries: OutlineEntry[]): void {
  const { context } = document
  const pages = document.getPages()

  function write(list: OutlineEntry[], parent: PDFRef): PDFDict {
    const refs = list.map(() => context.nextRef())
    list.forEach((entry, i) => {
      const ref = refs[i]!
      const item = entry.children.length ? write(entry.children, ref) : context.obj({})
      // Chapters are open, so that all slides are in sight.
      item.set(PDFName.of('Title'), PDFHexString.fromText(entry.title))
      item.set(PDFName.of('Parent'), parent)
      item.set(PDFName.of('Dest'), context.obj([pages[entry.page]!.ref, 'XYZ', null, null, null]))
      if (i > 0)
        item.set(PDFName.of('Prev'), refs[i - 1]!)
      if (i < refs.length - 1)
        item.set(PDFName.of('Next'), refs[i + 1]!)
      context.assign(ref, item)
    })
    return context.obj({ First: refs[0]!, Last: refs.at(-1)!, Count: list.length + list.reduce((sum, entry) => sum + entry.children.length, 0) })
  }

  const root = context.nextRef()
  const outline = write(entries, root)
  outline.set(PDFName.of('Type'), PDFName.of('Outlines'))
  context.assign(root, outline)
  document.catalog.set(PDFName.of('Outlines'), root)
  document.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
}

/** What a viewer shows as a page's number: a number, or a slide's number and how many clicks are done. */
export interface PageLabel {
  prefix?: string
  first: number
}

/** Writes the numbers of pages (PDF 1.7, 12.4.2): a slide is asked for by its number, whatever pages stand before it. */
export function setPageLabels(document: PDFDocument, labels: Map<number, PageLabel>): void {
  const { context } = document
  const numbers = PDFArray.withContext(context)
  for (const [page, { prefix, first }] of labels) {
    const label = context.obj({ S: 'D', St: first })
    if (prefix)
      label.set(PDFName.of('P'), PDFHexString.fromText(prefix))
    numbers.push(PDFNumber.of(page))
    numbers.push(label)
  }
  document.catalog.set(PDFName.of('PageLabels'), context.obj({ Nums: numbers }))
}

/** The page that each named destination of a document leads to, as an index from 0. */
export function destinationPages(document: PDFDocument): Map<string, number> {
  const pages = new Map(document.getPages().map((page, i) => [page.ref.toString(), i]))
  const found = new Map<string, number>()
  const dests = document.catalog.lookup(PDFName.of('Dests')) as PDFDict | undefined
  for (const [name, value] of dests?.entries() ?? []) {
    const target = document.context.lookup(value, PDFArray)
    found.set(name.decodeText(), pages.get(target.get(0).toString())!)
  }
  return found
}
