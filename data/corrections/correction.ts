import type { Sourced, Text } from '../types.ts'

/** A sentence that is often read, and what is right. */
export interface Correction extends Sourced {
  id: string
  claim: Text
  right: Text
}
