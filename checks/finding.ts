import type { Lang } from '../data/types.ts'

/** Something that breaks a rule of the deck, told so that a person can mend it. */
export interface Finding {
  lang?: Lang
  /** `routeAlias` of the slide. */
  slide?: string
  /** How many clicks were done. */
  click?: number
  scheme?: 'light' | 'dark'
  /** File and line, or the element on the slide. */
  at?: string
  /** What is wrong, with what was found. */
  problem: string
  /** What to do about it. */
  fix: string
}

/** A finding as one line: where, what, and what to do. */
export function formatFinding(rule: string, finding: Finding): string {
  const state = [
    finding.lang,
    finding.slide,
    finding.click === undefined ? undefined : `click ${finding.click}`,
    finding.scheme,
  ].filter(Boolean).join(', ')
  const place = [state, finding.at].filter(Boolean).join(': ')
  return `[${rule}] ${place}: ${finding.problem} ${finding.fix}`
}
