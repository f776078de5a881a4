import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseNote } from '../../model/notes.ts'
import { cache, root } from '../../tools/lib/paths.ts'
import { buildSite } from '../../tools/site/build-site.ts'
import { expect, test } from '../fixtures.ts'
import { decksSlides } from '../sample.ts'
import { everything, testBase, testSite } from '../site.ts'

const out = join(cache, 'silent-site')

/** What slides show may be said as well. */
const shown = [
  ...decksSlides.flat().map(({ content }) => content),
  ...readdirSync(join(root, 'data'), { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts')).map(file => readFileSync(join(root, 'data', file), 'utf8')),
].join(' ').replace(/[`\s]+/g, ' ')

/** Sentences long enough to be nobody's but the speaker's. */
const sentences = decksSlides.flat().flatMap(({ note, lang }) => {
  const { spoken, ifAsked = '' } = parseNote(note, lang)
  return `${spoken} ${ifAsked}`.split(/(?<=[.?!])\s+/).map(sentence => sentence.replace(/[`\s]+/g, ' ').trim()).filter(sentence => sentence.length > (lang === 'ko' ? 16 : 32) && !shown.includes(sentence))
})

/** Sentences of the notes that stand anywhere in a folder, whatever the file's kind. */
function found(folder: string): string[] {
  const texts = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(file => file.isFile() && /\.(?:html|js|css|json|txt|xml|svg|webmanifest|cast)$/.test(file.name))
    .map(file => readFileSync(join(file.parentPath, file.name), 'utf8').replace(/&quot;|\\"/g, '"').replace(/&amp;/g, '&').replace(/&lt;/g, '<').replace(/<\/?code>|`/g, ' ').replace(/\s+/g, ' '))
  return sentences.filter(sentence => texts.some(text => text.includes(sentence)))
}

test('the notes are found where a site has them', () => {
  expect(sentences.length).toBeGreaterThan(500)
  expect(found(join(testSite, 'en')).length).toBeGreaterThan(200)
})

test('a site without notes has no sentence of them', async () => {
  test.skip(!everything, 'a second build of both decks: npm run test:all')
  test.setTimeout(400_000)
  process.env.DECK_WITHOUT_NOTES = '1'
  try {
    await buildSite({ base: testBase, out })
    expect(found(out)).toEqual([])
    expect(readFileSync(join(out, 'en/read/index.html'), 'utf8')).not.toContain('class="page-talk"')
  } finally {
    delete process.env.DECK_WITHOUT_NOTES
    rmSync(out, { recursive: true, force: true })
  }
})
