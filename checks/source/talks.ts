import type { Lang } from '../../data/types.ts'
import type { TalkLength } from '../../model/talk/lengths.ts'
import type { Slide } from '../../tools/lib/slides.ts'
import type { Finding } from '../finding.ts'
import type { DeckSources, SourceRule } from './rule.ts'
import { parseNote } from '../../model/notes.ts'
import { minutesIn, passageFaults, talkLengths, wholeTalk } from '../../model/talk/lengths.ts'
import { talkChapters } from '../../model/talk/told-chapters.ts'
import { slidesOfTalk } from '../../tools/lib/slides.ts'
import { noteFindings } from './notes.ts'
import { missingParts } from './parts.ts'
import { where, withoutCode } from './rule.ts'

/** A chapter called by its number, which is another one where a talk leaves chapters out. */
const byNumber: Record<Lang, RegExp> = {
  en: /\bchapters? (?:one|two|three|four|five|six|seven|eight|nine|\d)\b/i,
  ko: /\d장(?:에서|의|에|부터)/,
}

/** A link to a slide that has no text of its own but the slide's number. */
const bareLink = /<SlideLink\b[^>]*\sto="([\w-]+)"[^>]*\/>/g

/**
 * Every length is a talk of its own: as long as it says, told with notes that
 * fit their minutes and say a `[click]` for each click, without a word that
 * leads to what it leaves out.
 */
export const shorterTalks: SourceRule = {
  id: 'talks',
  find(deck) {
    const written = [deck.written.en, deck.written.ko]
    const passages = written.flat().flatMap(slide =>
      passageFaults(slide.note, talkLengths.filter(length => minutesIn(slide, length) !== undefined))
        .map((fault): Finding => ({ ...where(slide), problem: fault, fix: 'A passage begins with "::talk 20 5::" and ends with "::", each in a line of its own.' })))
    const lengths = deck.talks.flatMap(({ length, tolerance }) =>
      written.flatMap(slides => wrongLength(slidesOfTalk(slides, length), length, tolerance, deck)))
    // The other rules look at the whole talk.
    const shorter = deck.talks.filter(({ length }) => length !== wholeTalk).flatMap(({ length }) => written.flatMap((slides) => {
      const told = slidesOfTalk(slides, length)
      const findings = [...told.flatMap(noteFindings), ...unlikeWhole(told, slides, length, deck), ...missingParts(told, listsOf(told, length, deck))]
      return findings.map(finding => ({ ...finding, problem: `in the talk of ${length} minutes: ${finding.problem}` }))
    }))
    return [...passages, ...lengths, ...shorter]
  },
}

/** The long lists that a talk must show whole: those that it begins, and every source that it cites. */
function listsOf(told: Slide[], length: TalkLength, { parts }: DeckSources): Record<string, number> {
  const begun = (list: string) => list.startsWith('References ') || told.some(({ content }) => content.includes(`<${list} `))
  return Object.fromEntries(Object.entries(parts(told, length)).filter(([list]) => begun(list)))
}

/** A talk of which any slide is told and whose minutes do not add up. */
function wrongLength(told: Slide[], length: TalkLength, tolerance: number, { chapters }: DeckSources): Finding[] {
  const own = talkChapters(told, chapters, length).filter(chapter => chapter.minutes !== undefined)
  const minutes = own.flatMap(({ first, slides }) => told.slice(first, first + slides)).reduce((sum, slide) => sum + slide.minutes, 0)
  return told.length && Math.abs(minutes - length) > tolerance
    ? [{ lang: told[0]!.lang, at: told[0]!.file, problem: `the talk of ${length} minutes takes ${minutes}.`, fix: `Make it ${length}, give or take ${tolerance}.` }]
    : []
}

/** What the slides of a shorter talk say as if the whole one were told. */
function unlikeWhole(told: Slide[], written: Slide[], length: TalkLength, { chapters }: DeckSources): Finding[] {
  const aliases = told.map(({ alias }) => alias)
  const whole = slidesOfTalk(written, wholeTalk)
  const shifted = talkChapters(told, chapters, length).some(({ id, number, minutes }) => id !== number && minutes !== undefined)
  return told.flatMap((slide, i) => {
    const findings: Finding[] = []
    const report = (problem: string, fix: string) => findings.push({ ...where(slide), problem, fix })
    const clicksOf = (note: string) => parseNote(note, slide.lang).clicks
    const clicks = clicksOf(whole.find(({ alias }) => alias === slide.alias)!.note)
    if (clicksOf(slide.note) !== clicks)
      report(`the note has ${clicksOf(slide.note)} clicks, the slide ${clicks}.`, 'Say a [click] for each in every length.')
    if (shifted && byNumber[slide.lang].test(slide.note))
      report(`the note says "${byNumber[slide.lang].exec(slide.note)![0]}".`, 'Chapters have other numbers there: name what is meant.')
    if (slide.continues !== undefined && !aliases.slice(0, i).includes(slide.continues))
      report(`it continues "${slide.continues}", which is left out.`, 'Leave it out as well.')
    for (const [, alias] of withoutCode(slide.content).matchAll(bareLink)) {
      if (!aliases.includes(alias!))
        report(`a link without text leads to "${alias}", which is left out.`, 'Give the link a text: it stands there alone then.')
    }
    return findings
  })
}
