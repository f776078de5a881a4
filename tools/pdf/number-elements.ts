import type { PDFDocument, PDFObject } from 'pdf-lib'
import { PDFArray, PDFDict, PDFString } from 'pdf-lib'

/** How Chromium names an element of the structure: by a number that differs from run to run. */
const chromiumId = /^node\d+$/

/** Shows every string below an object and puts another in its place where one is returned. */
function replaceStrings(value: PDFObject, replace: (text: string) => PDFString | undefined): void {
  const entries: Iterable<[PDFObject, (by: PDFObject) => void]> = value instanceof PDFArray
    ? value.asArray().map((child, i) => [child, by => value.set(i, by)])
    : value instanceof PDFDict
      ? value.entries().map(([key, child]) => [child, by => value.set(key, by)])
      : []
  for (const [child, set] of entries) {
    const other = child instanceof PDFString && replace(child.asString())
    if (other)
      set(other)
    else
      replaceStrings(child, replace)
  }
}

/**
 * Numbers the elements that cells of tables name as their headers from 1, in
 * the order that they have, so that the same slides give the same file.
 */
export function numberElements(document: PDFDocument): void {
  const ids = new Set<string>()
  const all = document.context.enumerateIndirectObjects().map(([, object]) => object)
  for (const object of all) {
    replaceStrings(object, (text) => {
      if (chromiumId.test(text))
        ids.add(text)
      return undefined
    })
  }
  // Sorted as the tree of names is (PDF 1.7, 7.9.6): it stays sorted.
  const numbers = new Map([...ids].sort().map((id, i) => [id, `node${String(i + 1).padStart(8, '0')}`]))
  for (const object of all) {
    replaceStrings(object, (text) => {
      const number = numbers.get(text)
      return number === undefined ? undefined : PDFString.of(number)
    })
  }
}
