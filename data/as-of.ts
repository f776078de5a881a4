import type { PartialDate } from './types.ts'

/** The newest evidence behind what the deck says of "today". */
export const evidenceUntil: PartialDate = '2026-10'

/** The day on which the sources were last read. */
export const checkedOn: PartialDate = '2026-11-21'
