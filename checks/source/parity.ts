import type { Slide } from '../../tools/lib/slides.ts'
import type { Finding } from '../finding.ts'
import type { SourceRule } from './rule.ts'
import { parseNote } from '../../model/notes.ts'
import { componentTags, fenceInfos, where } from './rule.ts'

/** What must be the same in both languages of a slide. */
const aspects: [name: string, of: (slide: Slide) => unknown][] = [
  ['layout', slide => slide.layout],
  ['minutes', slide => slide.minutes],
  ['talks', slide => slide.talks],
  ['sources', slide => slide.sources],
  ['clicks', slide => parseNote(slide.note, slide.lang).clicks],
  ['chapter', slide => slide.chapter ?? null],
  ['continues', slide => slide.continues ?? null],
  ['components', slide => componentTags(slide.content)],
  ['code fences', slide => fenceInfos(slide.content)],
]

/** The two languages are one talk: same slides in the same order, made of the same parts. */
export const parity: SourceRule = {
  id: 'parity',
  find({ slides: { en, ko } }) {
    const findings: Finding[] = []
    for (const [one, other] of [[en, ko], [ko, en]] as const) {
      for (const slide of one) {
        if (!other.some(({ alias }) => alias === slide.alias))
          findings.push({ ...where(slide), problem: `there is no "${slide.alias}" in the other language.`, fix: 'Write it there too, or remove it here.' })
      }
    }
    if (findings.length)
      return findings
    en.forEach((slide, i) => {
      const twin = ko[i]!
      if (slide.alias !== twin.alias)
        findings.push({ ...where(twin), problem: `stands where English has "${slide.alias}".`, fix: 'Put the slides in the same order.' })
      else
        findings.push(...differences(slide, twin))
    })
    return findings
  },
}

function differences(slide: Slide, twin: Slide): Finding[] {
  return aspects.flatMap(([name, of]) => {
    const [a, b] = [of(slide), of(twin)].map(value => JSON.stringify(value))
    return a === b ? [] : [{ ...where(twin), problem: `${name}: English has ${a}, Korean ${b}.`, fix: 'Make them the same.' }]
  })
}
