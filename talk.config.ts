import type { PartialDate, Text } from './data/types.ts'

/**
 * What changes from one talk to the next: shown on the cover, in the pages'
 * metadata and in the PDFs. A text may be the same in both languages.
 */
export interface TalkConfig {
  speaker: Text
  /** `{minutes}` stands for the length of the talk (`--talk`). */
  event: Text
  date: PartialDate
  /** Absolute address at which this site is hosted, ending with a slash; the last slide names it and its PDF. */
  site?: string
  /**
   * Address of the deck's repository, such as `https://example.org/us/deck`.
   * With it the site has the short link `/src` and on every slide a link that
   * reports an error in it; without it both are left out.
   */
  repository?: string
}

export const talk: TalkConfig = {
  speaker: { en: 'The contributors of this deck', ko: '이 발표 자료의 기여자' },
  event: { en: 'A lecture of {minutes} minutes', ko: '{minutes}분 강연' },
  date: '2026-11-21',
}
