import type { Slide } from '../../tools/lib/slides.ts'
import type { Finding } from '../finding.ts'
import type { SourceRule } from './rule.ts'
import { wholeTalk } from '../../model/talk/lengths.ts'
import { where, withoutCode } from './rule.ts'

interface Part {
  /** Component, and subject where it has one: "References docker". */
  list: string
  part: number
  slide: Slide
}

/** The parts of long lists that a slide shows: `<References of="docker" :part="2" />`. */
function partsOf(slide: Slide): Part[] {
  return [...withoutCode(slide.content).matchAll(/<([A-Z]\w*)\b([^>]*\s:part="(\d+)"[^>]*)>/g)].map(([, name, attributes, part]) => {
    const of = attributes!.match(/\sof="([\w-]+)"/)?.[1]
    return { list: of ? `${name} ${of}` : name!, part: Number(part), slide }
  })
}

/** A list that is too long for a slide loses nothing on the way: its parts are on the slides once each, in order, under the list's name. */
export const partsComplete: SourceRule = {
  id: 'parts',
  find({ slides, parts }) {
    return [slides.en, slides.ko].flatMap(deck => missingParts(deck, parts(deck, wholeTalk)))
  },
}

/**
 * What is missing of the long lists in a talk.
 *
 * @param deck the talk's slides in one language
 * @param parts how many parts each list has in this talk
 */
export function missingParts(deck: Slide[], parts: Record<string, number>): Finding[] {
  const findings: Finding[] = []
  const shown = deck.flatMap(partsOf)
  for (const { list, slide } of shown.filter(({ list }) => !(list in parts)))
    findings.push({ ...where(slide), problem: `"${list}" has no parts.`, fix: 'See model/appendix/parts.ts for the lists that do.' })
  for (const [list, count] of Object.entries(parts)) {
    const mine = shown.filter(part => part.list === list)
    const found = mine.map(({ part }) => part).join(', ')
    const expected = Array.from({ length: count }, (_, i) => i + 1).join(', ')
    if (found !== expected)
      findings.push({ lang: deck[0]?.lang, at: mine[0]?.slide.file, problem: `"${list}" is shown in the parts ${found || 'none'}.`, fix: `Show ${expected}, each on a slide, in this order.` })
    const [first, ...others] = mine
    for (const { part, slide } of others.filter(({ part, slide }) => slide.alias !== `${first!.slide.alias}-${part}`))
      findings.push({ ...where(slide), problem: `part ${part} of "${list}" is called "${slide.alias}".`, fix: `Call it "${first!.slide.alias}-${part}": links count on it.` })
  }
  return findings
}
