import type { InnerLink } from './read-data.ts'
import type { CodeFile, DeckSources } from './rule.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chapters } from '../../data/chapters.ts'
import { glossary } from '../../data/glossary.ts'
import { sources } from '../../data/sources.ts'
import { en as words } from '../../locales/en.ts'
import { glossaryAlias, partCounts } from '../../model/appendix/parts.ts'
import { talkLengths, wholeTalk } from '../../model/talk/lengths.ts'
import { decks } from '../../tools/lib/decks.ts'
import { root } from '../../tools/lib/paths.ts'
import { readSlides, slidesOfTalk } from '../../tools/lib/slides.ts'
import { innerLink } from './inner-links.ts'
import { readDataLinks, readDataSources, readShownTexts } from './read-data.ts'

/** Minutes by which the slides may miss the length of the whole talk, and the share by which they may miss a shorter one. */
const wholeTolerance = 4
const tolerance = 0.05

function readCode(folder: string): CodeFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => /\.(?:vue|ts)$/.test(file) && !file.endsWith('.test.ts'))
    .map(file => ({ path: join(folder, file), text: readFileSync(join(root, folder, file), 'utf8') }))
}

/** Slides that are linked to from somewhere else than a page. */
async function readLinks(code: CodeFile[]): Promise<InnerLink[]> {
  const inCode = code.flatMap(({ path, text }) => [...text.matchAll(innerLink)].map(match => ({ at: path, alias: match[1]! })))
  const toGlossary = glossary.map(({ id }) => ({ at: `data/glossary.ts, ${id}`, alias: glossaryAlias(id) }))
  const toLookUp = Object.keys(words.lookUp).map(alias => ({ at: 'locales/en.ts', alias }))
  return [...inCode, ...toLookUp, ...await readDataLinks(), ...toGlossary]
}

/**
 * Reads everything that the source rules look at.
 *
 * @throws Error when a deck does not parse
 */
export async function readSources(): Promise<DeckSources> {
  const [en, ko] = await Promise.all(decks.map(deck => readSlides(deck)))
  const code = ['components', 'layouts', 'composables'].flatMap(readCode)
  return {
    slides: { en: slidesOfTalk(en!, wholeTalk), ko: slidesOfTalk(ko!, wholeTalk) },
    written: { en: en!, ko: ko! },
    talks: talkLengths.map(length => ({ length, tolerance: length === wholeTalk ? wholeTolerance : length * tolerance })),
    sourceIds: Object.keys(sources),
    shownSourceIds: await readDataSources(),
    chapters,
    layouts: readdirSync(join(root, 'layouts')).map(file => file.replace('.vue', '')),
    code,
    glossary,
    texts: await readShownTexts(),
    links: await readLinks(code),
    parts: (slides, length) => partCounts(id => length === wholeTalk || slides.some(slide => slide.sources.includes(id))),
  }
}
