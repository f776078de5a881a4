import type { PartialDate, Text } from '../types.ts'

/** Something that the deck cites. */
export interface Source {
  /** Short name for the source line at the foot of a slide; in both languages only where it has words that need it. */
  label: Text | string
  /** Month and year of `date` stand behind the label, as the language writes them. */
  dated?: boolean
  publisher: string
  title: string
  /** When it was published; pages that are kept up to date have none. */
  date?: PartialDate
  /** Where it can be read; what was measured for this deck has no address of its own. */
  url?: string
  /** `routeAlias` of the slide that tells how it was made, where there is no address. */
  slide?: string
  /** The day on which it was last read for this deck. */
  checked: PartialDate
}

/** A source as it is written down: the day of reading only where it differs from the others'. */
export type SourceEntry = Omit<Source, 'checked'> & { checked?: PartialDate }
