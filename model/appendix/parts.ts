import type { SourceId, SourceSubject } from '../../data/sources.ts'
import { corrections } from '../../data/corrections.ts'
import { faq } from '../../data/faq.ts'
import { glossary } from '../../data/glossary.ts'
import { sourceSubjects } from '../../data/sources.ts'
import { splitEvenly } from './split.ts'

/** How many entries of each list a slide can hold at readable sizes. */
const most = { faq: 6, corrections: 6, glossary: 10, references: 16 }

export const faqParts = splitEvenly(faq, most.faq)
export const correctionParts = splitEvenly(corrections, most.corrections)
export const glossaryParts = splitEvenly(glossary, most.glossary)

/**
 * The sources of each subject in parts.
 *
 * @param cited which sources a talk cites; the whole talk cites every one (checks/source/cited-sources.ts)
 */
export function referenceParts(cited: (id: SourceId) => boolean) {
  return Object.fromEntries(
    Object.entries(sourceSubjects).map(([subject, list]) => [subject, splitEvenly((Object.keys(list) as SourceId[]).filter(cited), most.references)]),
  ) as Record<SourceSubject, SourceId[][]>
}

/**
 * How many parts the slides must show: by component, and for the references
 * also by subject. `checks/source/parts.ts` holds the pages to it.
 *
 * @param cited which sources the talk cites
 */
export function partCounts(cited: (id: SourceId) => boolean): Record<string, number> {
  return {
    Faq: faqParts.length,
    Errata: correctionParts.length,
    Glossary: glossaryParts.length,
    ...Object.fromEntries(Object.entries(referenceParts(cited)).map(([subject, parts]) => [`References ${subject}`, parts.length])),
  }
}

/** `routeAlias` of the slide that holds a part: the first has the list's own name, the others a number behind it. */
const partAlias = (list: string, part: number) => part === 1 ? list : `${list}-${part}`

/** `routeAlias` of the slide on which the glossary explains a word. */
export const glossaryAlias = (id: string) => partAlias('glossary', glossaryParts.findIndex(part => part.some(entry => entry.id === id)) + 1)
