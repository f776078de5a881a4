import type { PdfKind } from '../../tools/site/pdfs.ts'
import type { PdfExpectation } from './pdf.ts'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib'
import { expect, test } from '../fixtures.ts'
import { expectedOf } from './expected.ts'
import { pdfProblems } from './pdf.ts'
import { hasPoppler } from './poppler.ts'
import { printSome } from './print-some.ts'

interface Fault {
  what: string
  /** What is done to the file. */
  change?: (document: PDFDocument) => void
  /** What is asked for that the file does not hold. */
  ask?: (expected: PdfExpectation) => Partial<PdfExpectation>
  kind?: PdfKind
  /** The rules that speak. */
  rules: string[]
}

const without = (...keys: string[]) => (document: PDFDocument) => keys.forEach(key => document.catalog.delete(PDFName.of(key)))

const faults: Fault[] = [
  { what: 'nothing wrong', rules: [] },
  { what: 'a page too many', change: document => document.addPage(), rules: ['pdf-pages', 'pdf-labels', 'pdf-blank'] },
  { what: 'no tags', change: without('MarkInfo', 'StructTreeRoot'), ask: () => ({ inOrder: undefined }), rules: ['pdf-tagged'] },
  { what: 'no language', change: without('Lang'), rules: ['pdf-language'] },
  { what: 'no outline', change: without('Outlines'), rules: ['pdf-outline'] },
  { what: 'links that lead nowhere', change: without('Dests'), rules: ['pdf-links'] },
  { what: 'no numbers of slides', change: without('PageLabels'), rules: ['pdf-labels'] },
  { what: 'no subject', change: document => document.setSubject(''), rules: ['pdf-metadata'] },
  {
    what: 'figures without a text in their place',
    change: document => document.context.enumerateIndirectObjects().forEach(([, object]) => (object as PDFDict).delete?.(PDFName.of('Alt'))),
    rules: ['pdf-alt'],
  },
  {
    what: 'a paragraph as a field',
    change: (document) => {
      const paragraph = document.context.enumerateIndirectObjects().map(([, object]) => object).find(object => object instanceof PDFDict && object.get(PDFName.of('S'))?.toString() === '/P') as PDFDict
      paragraph.set(PDFName.of('S'), PDFName.of('Form'))
    },
    rules: ['pdf-still'],
  },
  { what: 'too many bytes', ask: () => ({ bytes: 1000 }), rules: ['pdf-size'] },
  { what: 'a text missing', ask: () => ({ texts: ['No such words'] }), rules: ['pdf-text'] },
  { what: 'titles on other pages', ask: ({ firstPages }) => ({ firstPages: firstPages!.toReversed() }), rules: ['pdf-outline', 'pdf-text'] },
  { what: 'another order', ask: ({ titles }) => ({ inOrder: titles.toReversed() }), rules: ['pdf-order'] },
  {
    what: 'a page of the handout with its running head alone, before the first slide',
    kind: 'handout',
    change: document => document.insertPage(2).drawText('Who Runs My Pod?'),
    rules: ['pdf-contents', 'pdf-blank', 'pdf-fonts'],
  },
]

test.skip(!hasPoppler, 'poppler-utils is not installed')

test('every rule has its fault', () => {
  const code = readdirSync(import.meta.dirname).filter(file => !file.endsWith('.spec.ts')).map(file => readFileSync(join(import.meta.dirname, file), 'utf8')).join('')
  const known = new Set([...code.matchAll(/\[(pdf-\w+)\]/g)].map(([, rule]) => rule))
  expect(new Set(faults.flatMap(({ rules }) => rules))).toEqual(known)
})

/** Printed once by each worker of the tests. */
const printed = new Map<PdfKind, ReturnType<typeof printSome>>()

for (const { what, change, ask, kind = 'slides', rules } of faults) {
  test(`in a PDF is found: ${what}`, async ({ browser, site }, info) => {
    if (!printed.has(kind))
      printed.set(kind, printSome(browser, site, kind))
    const { pdf, slides } = await printed.get(kind)!
    const document = await PDFDocument.load(pdf, { updateMetadata: false })
    change?.(document)
    const path = info.outputPath('faulty.pdf')
    writeFileSync(path, await document.save())
    const expected = expectedOf(slides, kind)
    const problems = await pdfProblems(path, { ...expected, ...ask?.(expected) })
    expect([...new Set(problems.map(line => /^\[([\w-]+)\]/.exec(line)![1]))]).toEqual(rules)
  })
}
