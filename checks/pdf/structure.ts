import type { PDFDocument, PDFObject } from 'pdf-lib'
import { PDFArray, PDFDict } from 'pdf-lib'
import { name, textOf } from './objects.ts'

/** Every element of the structure tree. */
function* structure(node: PDFObject | undefined, document: PDFDocument): Generator<PDFDict> {
  const value = document.context.lookup(node)
  if (value instanceof PDFArray) {
    for (const child of value.asArray())
      yield* structure(child, document)
  } else if (value instanceof PDFDict) {
    if (value.has(name('S')))
      yield value
    yield* structure(value.get(name('K')), document)
  }
}

/** Tags: headings are there, figures have a text in their place, nothing is there to be pressed. */
export function structureProblems(document: PDFDocument): string[] {
  const tree = [...structure(document.catalog.get(name('StructTreeRoot')), document)]
  const kind = (element: PDFDict) => element.get(name('S'))?.toString()
  const pages = new Map(document.getPages().map((page, i) => [page.ref.toString(), i + 1]))
  // An element names its page, or what it holds does.
  const pageOf = (element: PDFDict) => [element, ...structure(element.get(name('K')), document)].map(of => pages.get(String(of.get(name('Pg'))))).find(Boolean) ?? '?'
  const silent = tree.filter(element => kind(element) === '/Figure' && !textOf(element.lookup(name('Alt'))).trim())
  return [
    ...tree.some(element => kind(element) === '/H1') ? [] : ['[pdf-tagged] no heading is tagged. Print with tagged: true.'],
    ...silent.map(element => `[pdf-alt] page ${pageOf(element)}: a figure has no text in its place. Give its drawing a role and a name.`),
    ...tree.filter(element => kind(element) === '/Form').map(() => '[pdf-still] there is a button or a field. Nothing can be pressed in a PDF: leave it out where $renderContext is print.'),
  ]
}
