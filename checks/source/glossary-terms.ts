import type { GlossaryEntry } from '../../data/glossary.ts'
import type { Lang } from '../../data/types.ts'
import type { Finding } from '../finding.ts'
import type { DeckSources, SourceRule } from './rule.ts'
import { where, withoutCode } from './rule.ts'

type Place = Pick<Finding, 'lang' | 'slide' | 'at'> & { text: string }

/** What stands between double quotation marks is somebody else's sentence, an error that is corrected for example. */
const withoutQuotes = (text: string) => text.replace(/"[^"\n]*"|“[^”\n]*”/g, '')

/** All that a reader of one language sees, slide by slide and value by value. */
function placesOf({ slides, texts }: DeckSources, lang: Lang): Place[] {
  return [
    ...slides[lang].map(slide => ({ ...where(slide), text: `${slide.content}\n${slide.note}` })),
    ...texts.filter(text => text.lang === lang && !text.at.startsWith('data/glossary.ts')),
  ]
}

/** The ways in which a term may be written: "Job, CronJob" is two, "동적 리소스 할당(DRA)" has a short form. */
function forms(term: string): string[] {
  return term.split(', ').flatMap((word) => {
    const [long, short] = word.replace(')', '').split('(').map(part => part.trim())
    return [long!, ...short ? [short] : []]
  })
}

function unused(entry: GlossaryEntry, places: Place[], lang: Lang): boolean {
  const words = forms(entry.term[lang]).map(word => word.toLowerCase())
  return !places.some(({ text }) => words.some(word => text.toLowerCase().includes(word)))
}

/** The glossary is law: the talk uses the words that it explains, and in Korean no other word for the same thing. */
export const glossaryTerms: SourceRule = {
  id: 'glossary-terms',
  find(deck) {
    const findings: Finding[] = []
    for (const lang of ['en', 'ko'] as const) {
      const places = placesOf(deck, lang)
      for (const entry of deck.glossary.filter(entry => unused(entry, places, lang)))
        findings.push({ lang, at: 'data/glossary.ts', problem: `nothing uses "${entry.term[lang]}".`, fix: 'Use the term on a slide, or take it out of the glossary.' })
    }
    for (const { text, ...place } of placesOf(deck, 'ko')) {
      for (const { term, avoid = [] } of deck.glossary) {
        for (const { pattern, beside } of avoid) {
          const own = withoutQuotes(withoutCode(text))
          const found = own.match(new RegExp(pattern))
          if (found && (!beside || new RegExp(beside).test(text)))
            findings.push({ ...place, problem: `"${own.slice(Math.max(0, found.index! - 8), found.index! + found[0].length + 4)}".`, fix: `The glossary's term is "${term.ko}".` })
        }
      }
    }
    return findings
  },
}
