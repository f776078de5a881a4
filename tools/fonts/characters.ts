import type { Lang } from '../../data/types.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { glossary } from '../../data/glossary.ts'
import { decks } from '../lib/decks.ts'
import { root } from '../lib/paths.ts'

/** Letters that a person may type or a script may compose in any language. */
const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('')

/** Characters that code composes without writing them out: dashes, arrows, units, elisions. */
const composed = '–−×·…⋯→←↑↓“”‘’≥≤≈°±✓✕'

/** Files of both languages whose text reaches a reader. */
const sharedFiles: [folder: string, ending: RegExp][] = [['data', /\.ts$/], ['components', /\.vue$/], ['layouts', /\.vue$/]]

/** Absolute path of the entry that tells the talk in a language. */
const entryOf = (lang: Lang) => decks.find(deck => deck.lang === lang)!.entry

const hangul = /\p{Script=Hangul}/u

function files(folder: string, ending: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => ending.test(file))
    .map(file => join(root, folder, file))
}

/**
 * Collects every character that a deck can show, from the sources.
 *
 * Data hold texts of both languages in one file: there, Hangul belongs to the
 * Korean deck alone; the Korean words of the English deck are the terms of the
 * glossary, and the name of the other language in its own locale.
 *
 * @param lang the deck's language
 * @param entry the Slidev entry whose text is shown; the talk's own where none is given
 * @returns the distinct characters, sorted
 */
export function deckCharacters(lang: Lang, entry = entryOf(lang)): string {
  return charactersOf(lang, entry, text => text)
}

/**
 * Like deckCharacters(), without those that stand in speaker notes alone: what
 * a slide can show.
 */
export function slideCharacters(lang: Lang, entry = entryOf(lang)): string {
  return charactersOf(lang, entry, text => text.replace(/<!--.*?-->/gs, ''))
}

function charactersOf(lang: Lang, entry: string, read: (markdown: string) => string): string {
  const own = [
    ...files('locales', new RegExp(`(?:^|[\\\\/])${lang}\\.ts$`)),
    entry,
    ...files(`pages/${lang}`, /\.md$/),
  ]
  const shared = [
    join(root, 'talk.config.ts'),
    ...sharedFiles.flatMap(([folder, ending]) => files(folder, ending)),
  ]
  const terms = glossary.flatMap(({ term }) => Object.values(term)).join('')
  const found = new Set(ascii + composed + terms)
  for (const file of own) {
    const text = readFileSync(file, 'utf8')
    for (const character of file.endsWith('.md') ? read(text) : text)
      found.add(character)
  }
  for (const file of shared) {
    for (const character of readFileSync(file, 'utf8')) {
      if (lang === 'ko' || !hangul.test(character))
        found.add(character)
    }
  }
  return [...found].filter(character => character >= ' ').sort().join('')
}
