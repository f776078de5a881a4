import type { Lang } from '../../data/types.ts'
import type { Slide } from '../../tools/lib/slides.ts'
import type { Finding } from '../finding.ts'
import type { SourceRule } from './rule.ts'
import { ifAskedOpening, parseNote, speechLength, speechMinutes } from '../../model/notes.ts'
import { componentTags, isContent, where } from './rule.ts'

/** Least and most that is said on a content slide, in English words or Korean syllables. */
const length: Record<Lang, [least: number, most: number, unit: string]> = {
  en: [60, 150, 'words'],
  ko: [140, 350, 'syllables'],
}

/** Components beside which a speaker is silent for a while. */
const playful = new Set(['Terminal'])
const isPlayful = (slide: Slide) => slide.layout === 'explorer' || componentTags(slide.content).some(tag => playful.has(tag))

/**
 * A note is what the speaker says: long enough to carry the slide, short enough
 * for its minutes. A cover or chapter slide may stay up in silence, and what a
 * slide continues has been said before; on an
 * explorer or a recording the audience watches meanwhile.
 */
export const notes: SourceRule = {
  id: 'notes',
  find({ slides }) {
    return [...slides.en, ...slides.ko].flatMap(noteFindings)
  },
}

/** What is wrong with the note of a slide: its length, and where its answer in reserve stands. */
export function noteFindings(slide: Slide): Finding[] {
  const findings: Finding[] = []
  const report = (problem: string, fix: string) => findings.push({ ...where(slide), problem, fix })
  const { spoken } = parseNote(slide.note, slide.lang)
  if (!spoken) {
    report('there is nothing to say.', 'End the slide with a comment that holds the note.')
    return findings
  }
  const [least, most, unit] = length[slide.lang]
  const brief = !isContent(slide) || slide.continues !== undefined
  const said = speechLength(spoken, slide.lang)
  if (said > most || (!brief && said < least))
    report(`the note has ${said} ${unit}.`, `Say it in ${least} to ${most}.`)
  const share = speechMinutes(spoken, slide.lang) / slide.minutes
  const leastShare = brief ? 0 : isPlayful(slide) ? 0.3 : 0.5
  if (slide.minutes && (share > 1 || share < leastShare))
    report(`the note fills ${Math.round(share * 100)} % of ${slide.minutes} min.`, `Change minutes or note: ${leastShare * 100} to 100 %.`)
  const opening = ifAskedOpening[slide.lang]
  if (spoken.includes(opening))
    report(`"${opening}" is not in the last paragraph.`, 'Put the answer in reserve at the end of the note.')
  return findings
}
