import type { SearchEntry } from '../../../model/search/search.ts'
import type { TalkLength } from '../../../model/talk/lengths.ts'
import type { Slide } from '../../lib/slides.ts'
import { events } from '../../../data/events.ts'
import { sources } from '../../../data/sources.ts'
import { formatShortDate } from '../../../locales/format.ts'
import { sourceLabel } from '../../../locales/source-label.ts'
import { faqParts, glossaryParts, referenceParts } from '../../../model/appendix/parts.ts'
import { parseNote } from '../../../model/notes.ts'
import { wholeTalk } from '../../../model/talk/lengths.ts'

/** File name of a language's search entries, in its folder; the reading view and the deck fetch it when somebody searches. */
export const searchFile = 'search.json'

/** Lists whose entries are found one by one: the text of the slides that hold them would give each a second time. */
const listTags = /<(?:Glossary|Faq|References|Timeline)\b/

const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Words of a slide's Markdown, where nobody has drawn it: while the deck is being written. */
export function wordsOfMarkdown(content: string): string {
  return plain(content.replace(/^# .*$/m, '').replace(/<\/?[A-Z][^>]*>|```\S*|%%.*|[*_`#|>[\]]/g, ' '))
}

/**
 * Lists what can be found in a language: slides with what they show and what is
 * said on them, answers in reserve, questions, glossary, events and sources.
 *
 * @param slides the slides of one language; without notes where the site has none
 * @param shown words that each slide shows, in their order
 * @param length the talk; what a shorter one leaves out is not found in it
 * @returns the content of `<language>/search.json`
 */
export function searchEntries(slides: Slide[], shown: string[], length: TalkLength = wholeTalk): SearchEntry[] {
  const { lang } = slides[0]!
  const holderOf = (tag: string) => slides.find(({ content }) => content.includes(tag))?.alias
  const own = slides.flatMap(({ alias, title, note, content }, i): SearchEntry[] => {
    const { spoken, ifAsked } = parseNote(note, lang)
    const text = listTags.test(content) ? '' : plain(shown[i] ?? '')
    const slide: SearchEntry = { kind: 'slide', alias, title, text, ...(spoken && { said: plain(spoken) }) }
    return ifAsked ? [slide, { kind: 'asked', alias, title, text: ifAsked }] : [slide]
  })
  /** Entries of a list by the slide that holds their part; what no slide of this deck holds has no place to lead to. */
  const inParts = <T>(parts: T[][], tag: (part: number) => string, entry: (item: T, alias: string) => SearchEntry) =>
    parts.flatMap((part, i) => {
      const alias = holderOf(tag(i + 1))
      return alias ? part.map(item => entry(item, alias)) : []
    })
  return [
    ...own,
    ...inParts(faqParts, part => `<Faq :part="${part}"`, ({ question, answer }, alias) => ({ kind: 'question', alias, title: question[lang], text: answer[lang] })),
    ...inParts(glossaryParts, part => `<Glossary :part="${part}"`, ({ term, meaning }, alias) => ({ kind: 'term', alias, title: [...new Set([term[lang], term.en])].join(' · '), text: meaning[lang] })),
    ...inParts([events], () => '<Timeline', ({ title, fact, date }, alias) => ({ kind: 'event', alias, title: `${typeof title === 'string' ? title : title[lang]} · ${formatShortDate(date, lang)}`, text: fact[lang] })),
    ...Object.entries(referenceParts(id => length === wholeTalk || slides.some(({ sources }) => sources.includes(id)))).flatMap(([subject, parts]) =>
      inParts(parts, part => `<References of="${subject}" :part="${part}"`, (id, alias) => {
        const { title, publisher, url } = sources[id]
        const label = sourceLabel(sources[id], lang)
        return { kind: 'source', alias, title, text: `${publisher} · ${label}`, ...(url && { url }) }
      })),
  ]
}
