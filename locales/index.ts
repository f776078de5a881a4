import type { Lang, Text } from '../data/types.ts'
import type { Locale } from './en.ts'
import { en } from './en.ts'
import { ko } from './ko.ts'

/** The language of this deck, a constant of the build (setup/vite-plugins.ts). */
export const lang: Lang = __DECK_LANG__

/** The words of this deck's language; the other language is dropped from the build. */
export const words: Locale = __DECK_LANG__ === 'ko' ? ko : en

/** A text in this deck's language; a plain string is the same in every language. */
export function say(text: Text | string): string {
  return typeof text === 'string' ? text : text[lang]
}
