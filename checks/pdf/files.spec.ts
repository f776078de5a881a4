import { join } from 'node:path'
import { decks } from '../../tools/lib/decks.ts'
import { loadSlides } from '../../tools/lib/slides.ts'
import { pdfKinds } from '../../tools/site/pdfs.ts'
import { expect, test } from '../fixtures.ts'
import { everything, testSite, testTalk } from '../site.ts'
import { expectedOf } from './expected.ts'
import { pdfProblems } from './pdf.ts'
import { hasPoppler } from './poppler.ts'

test.skip(!hasPoppler, 'poppler-utils is not installed')
// Reading a handout in its order takes poppler a minute of a processor.
test.setTimeout(everything ? 300_000 : 90_000)

for (const deck of decks) {
  // tools/test.ts prints steps and handout of one language, of both with --all.
  for (const kind of deck.lang === 'en' || everything ? pdfKinds : ['slides'] as const) {
    test(`${deck.lang} ${kind}.pdf`, async () => {
      const expected = expectedOf(await loadSlides(deck, testTalk), kind)
      // Poppler takes 8 to 20 s of a processor to read them in their order; in faults.spec.ts it reads a few slides.
      const problems = await pdfProblems(join(testSite, deck.lang, `${kind}.pdf`), { ...expected, inOrder: everything ? expected.inOrder : undefined })
      expect(problems.join('\n')).toBe('')
    })
  }
}
