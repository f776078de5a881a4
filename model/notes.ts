import type { Lang } from '../data/types.ts'

/** A speaker note, taken apart. */
export interface Note {
  /** What is said, without click marks and without the answer in reserve. */
  spoken: string
  /** The paragraph kept for a likely question, without its opening words. */
  ifAsked?: string
  /** How many `[click]` marks the note has; `[click:2]` counts two. */
  clicks: number
}

/** How the paragraph for a likely question begins. */
export const ifAskedOpening: Record<Lang, string> = { en: 'If asked:', ko: '질문이 나오면:' }

/** Speaking speed: English words or Korean syllables a minute. */
const speakingRate: Record<Lang, number> = { en: 130, ko: 300 }

const clickMark = /\[click(?::(\d+))?\]/g

/** Takes a note apart as the deck's rules read it (design: "A slide"). */
export function parseNote(note: string, lang: Lang): Note {
  const clicks = [...note.matchAll(clickMark)].reduce((sum, mark) => sum + Number(mark[1] ?? 1), 0)
  const paragraphs = note.replace(clickMark, '').split(/\n\s*\n/).map(p => p.replace(/\s+/g, ' ').trim()).filter(Boolean)
  const opening = ifAskedOpening[lang]
  const last = paragraphs.at(-1)
  const ifAsked = last?.startsWith(opening) ? paragraphs.pop()!.slice(opening.length).trim() : undefined
  return { spoken: paragraphs.join('\n\n'), ifAsked, clicks }
}

/**
 * How much there is to say.
 *
 * @returns words in English; in Korean syllables, where a word in Latin letters
 *   counts as its letters' usual two to three syllables (2.5) and a number as one per digit
 */
export function speechLength(text: string, lang: Lang): number {
  if (lang === 'en')
    return text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length
  const syllables = text.match(/\p{Script=Hangul}/gu)?.length ?? 0
  const latinWords = text.match(/[a-z][\w-]*/gi)?.length ?? 0
  const digits = text.match(/\d/g)?.length ?? 0
  return Math.round(syllables + latinWords * 2.5 + digits)
}

/** Minutes that it takes to say a text at the deck's speaking rate. */
export function speechMinutes(text: string, lang: Lang): number {
  return speechLength(text, lang) / speakingRate[lang]
}
