import type { PdfExpectation } from './pdf.ts'
import { poppler } from './poppler.ts'

/** Text as it is compared: Markdown sets quotation marks as a printer does, and takes its own away. */
const squeeze = (text: string) => text.normalize('NFC').replace(/[\s`]+/g, '').replace(/[’‘]/g, '\'').replace(/[“”]/g, '"')

const read = async (program: string, args: string[]) => (await poppler(program, args)).toString()

/** The first of some texts that does not come after the one before it. */
function firstOutOfOrder(text: string, inOrder: string[]): string | undefined {
  let from = 0
  return inOrder.find((words) => {
    const at = text.indexOf(squeeze(words), from)
    from = at + 1
    return at < 0
  })
}

/** Text: all of it can be searched for, on its page, and is read aloud in its order. */
export async function textProblems(path: string, { titles, texts = [], firstPages, runningHead = 0, inOrder }: PdfExpectation): Promise<string[]> {
  const pages = (await read('pdftotext', ['-raw', path, '-'])).split('\f').slice(0, -1).map(squeeze)
  const text = pages.join('')
  const problems = [...titles, ...texts].filter(words => !text.includes(squeeze(words))).map(words => `[pdf-text] "${words}" cannot be found in the text. Check the fonts' character maps.`)
  titles.forEach((title, i) => {
    const page = firstPages?.[i]
    if (page !== undefined && text.includes(squeeze(title)) && !pages[page]?.includes(squeeze(title)))
      problems.push(`[pdf-text] "${title}" is not on page ${page + 1}. See firstPages in tools/pdf/make-pdf.ts.`)
  })
  pages.forEach((page, i) => {
    if (page.length <= runningHead)
      problems.push(`[pdf-blank] page ${i + 1} has its running head and no more. Look for a break too many.`)
  })
  if (inOrder) {
    // Poppler names what PDF 1.7 does not know (Em, Strong) before the tree, whose texts stand between quotation marks.
    const aloud = squeeze((await read('pdfinfo', ['-struct-text', path])).split('\n').flatMap(line => /^\s*"(.*)"$/.exec(line)?.[1] ?? []).join(''))
    const wrong = firstOutOfOrder(aloud, inOrder)
    if (wrong)
      problems.push(`[pdf-order] "${wrong}" is not read where it stands. A tagged PDF is read in the order of the document: see the slide's layout.`)
  }
  return problems
}
