import type { Lang } from '../../data/types.ts'
import type { Locale } from '../../locales/en.ts'
import type { SiteWords } from '../../locales/site/en.ts'
import { en } from '../../locales/en.ts'
import { ko } from '../../locales/ko.ts'
import { en as siteEn } from '../../locales/site/en.ts'
import { ko as siteKo } from '../../locales/site/ko.ts'

/** The words of components in every language: tools write all of them, a deck has those of its own alone (locales/index.ts). */
export const words: Record<Lang, Locale> = { en, ko }

/** The words of the pages around the slides and of files made of them. */
export const siteWords: Record<Lang, SiteWords> = { en: siteEn, ko: siteKo }
