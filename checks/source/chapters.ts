import type { Finding } from '../finding.ts'
import type { SourceRule } from './rule.ts'
import { langs } from '../../data/types.ts'
import { where } from './rule.ts'

/** Half a minute: what a speaker makes up for between two slides. */
const tolerance = 0.5

/** The chapters that the talk announces are the ones that it tells: same question, same minutes. */
export const chaptersAsAnnounced: SourceRule = {
  id: 'chapters',
  find({ slides, chapters }) {
    const findings: Finding[] = []
    for (const lang of langs) {
      const deck = slides[lang]
      for (const { number } of chapters.filter(({ number }) => !deck.some(({ chapter }) => chapter === number)))
        findings.push({ lang, at: 'data/chapters.ts', problem: `no slide begins chapter ${number}.`, fix: `Give the chapter's first slide "chapter: ${number}".` })
      for (const [index, first] of deck.entries()) {
        if (first.chapter === undefined)
          continue
        const chapter = chapters.find(({ number }) => number === first.chapter)
        if (!chapter) {
          findings.push({ ...where(first), problem: `chapter ${first.chapter} is not in data/chapters.ts.`, fix: 'Add it there.' })
          continue
        }
        const question = chapter.question[first.lang]
        if (first.title.toLowerCase() !== question.toLowerCase())
          findings.push({ ...where(first), problem: `the title is "${first.title}", data/chapters.ts asks "${question}".`, fix: 'Make them the same.' })
        const next = deck.findIndex((slide, i) => i > index && slide.chapter !== undefined)
        const minutes = deck.slice(index, next < 0 ? undefined : next).reduce((sum, slide) => sum + slide.minutes, 0)
        if (chapter.minutes !== undefined && Math.abs(minutes - chapter.minutes) > tolerance)
          findings.push({ ...where(first), problem: `the slides of chapter ${chapter.number} take ${minutes} min, data/chapters.ts announces ${chapter.minutes}.`, fix: 'Change one of them.' })
      }
    }
    return findings
  },
}
