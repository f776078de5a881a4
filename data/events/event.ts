import type { Floor } from '../floors.ts'
import type { PartialDate, Sourced, Text } from '../types.ts'

/** A floor, or the seams between floors: specifications and interfaces. */
export type Lane = Floor | 'seam'

/** Something that happened on a day, month or year. */
export interface TimelineEvent extends Sourced {
  id: string
  date: PartialDate
  lane: Lane
  title: Text | string
  /** One sentence that says what changed. */
  fact: Text
}
