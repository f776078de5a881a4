import type { SourceId } from './sources.ts'

/** The languages of the deck. */
export const langs = ['en', 'ko'] as const
export type Lang = typeof langs[number]

/** A text in both languages. */
export type Text = Record<Lang, string>

/**
 * How far a value was verified: `verified` may stand as it is, `likely` must
 * be worded as likely ("reported", "about"). What is unverified is not in data/.
 */
export type Confidence = 'verified' | 'likely'

/** What every value in data/ carries. */
export interface Sourced {
  /** The source that says so. */
  source: SourceId
  confidence: Confidence
}

/** A day, month or year: `2026-01-20`, `2020-11` or `2024`. */
export type PartialDate = `${number}-${number}-${number}` | `${number}-${number}` | `${number}`
