import type { Lang } from '../../data/types.ts'
import type { FontFace } from './faces.ts'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { cache } from '../lib/paths.ts'
import { writeWhole } from '../lib/write-whole.ts'
import { deckCharacters, slideCharacters } from './characters.ts'
import { faces } from './faces.ts'

/** Hangul syllables and letters; everything else is in the Latin file. */
const hangulRange = 'U+1100-11FF,U+3130-318F,U+AC00-D7A3'
const latinRange = 'U+0-10FF,U+1E00-2FFF,U+3000-312F,U+3200-33FF,U+FB00-FFFD'
const isHangul = (character: string) => /\p{Script=Hangul}/u.test(character)

/** A subset on disk and what its `@font-face` must say. */
export interface Subset {
  face: FontFace
  path: string
  range: string
}

export function fontFaceRule({ face, path, range }: Subset): string {
  return `@font-face {
  font-family: '${face.family}';
  font-style: normal;
  font-weight: ${face.weight};
  font-display: swap;
  src: url('${path}') format('woff2');
  unicode-range: ${range};
}`
}

/**
 * Subsets one face to the given characters; the same request is answered from
 * the cache.
 *
 * @param face weight of a family
 * @param characters what it must show
 * @param range value for `unicode-range`
 */
export async function subset(face: FontFace, characters: string, range: string): Promise<Subset> {
  const font = readFileSync(face.file)
  const key = createHash('sha256').update(font).update(characters).digest('hex').slice(0, 12)
  const path = join(cache, 'fonts', `${face.family.replace(/\W/g, '')}-${face.weight}-${key}.woff2`)
  // Alternates that no slide asks for would more than double the Latin file.
  if (!existsSync(path))
    writeWhole(path, await subsetFont(font, characters, { targetFormat: 'woff2', noLayoutClosure: true }))
  return { face, path, range }
}

/** A `unicode-range` that names each character. */
const rangeOf = (characters: string) => [...characters].map(character => `U+${character.codePointAt(0)!.toString(16).toUpperCase()}`).join(',')

/**
 * Makes the fonts of a deck: each weight cut to the characters that the deck
 * shows, Latin and Hangul in files of their own. Syllables that stand in notes
 * alone have a third file, which only the presenter's pages load.
 *
 * @param lang the deck's language
 * @param entry the deck's Slidev entry
 * @returns the stylesheet with an `@font-face` for each file (absolute paths)
 */
export async function subsetFontsCss(lang: Lang, entry: string): Promise<string> {
  const characters = [...deckCharacters(lang, entry)]
  const latin = characters.filter(c => !isHangul(c)).join('')
  const onSlides = slideCharacters(lang, entry)
  const hangul = characters.filter(c => isHangul(c) && onSlides.includes(c)).join('')
  const inNotes = characters.filter(c => isHangul(c) && !onSlides.includes(c)).join('')
  const subsets = await Promise.all(faces.flatMap((face) => {
    const parts = [subset(face, latin, latinRange)]
    if (hangul && face.family === 'Pretendard')
      parts.push(subset(face, hangul, hangulRange))
    // Comes later than the range that includes it, so that it is asked first.
    if (inNotes && face.family === 'Pretendard')
      parts.push(subset(face, inNotes, rangeOf(inNotes)))
    return parts
  }))
  return subsets.map(fontFaceRule).join('\n')
}

/** The stylesheet with whole fonts, for the development server: what an author types next is not known. */
export function wholeFontsCss(): string {
  return faces.map(face => fontFaceRule({ face, path: face.devFile, range: 'U+0-10FFFF' })).join('\n')
}
