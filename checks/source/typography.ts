import type { Finding } from '../finding.ts'
import type { SourceRule } from './rule.ts'
import { where, withoutCode } from './rule.ts'

const unwanted: [pattern: RegExp, what: string, fix: string][] = [
  [/—/, 'an em dash', 'Use a comma, a colon or a new sentence.'],
  [/\p{Emoji_Presentation}/u, 'an emoji', 'Say it in words.'],
  [/\u00A0/, 'a hard space, which nobody sees in the source', 'Word it so that the line breaks well without it.'],
  [/\b(?:TODO|FIXME|TBD|lorem ipsum)\b/i, 'a placeholder', 'Write what belongs there.'],
]

/** Plain text on slides, in notes and in what components show: no em dashes, no emoji, nothing unseen, nothing left to fill in. */
export const typography: SourceRule = {
  id: 'typography',
  find({ slides, texts }) {
    const places = [
      ...[...slides.en, ...slides.ko].map(slide => ({ ...where(slide), text: withoutCode(`${slide.content}\n${slide.note}`) })),
      ...texts,
    ]
    const findings: Finding[] = []
    for (const { text, ...place } of places) {
      for (const [pattern, what, fix] of unwanted) {
        const match = text.match(pattern)
        if (match)
          findings.push({ ...place, problem: `${what}: "${text.slice(Math.max(0, match.index! - 20), match.index! + 20).trim()}".`, fix })
      }
    }
    return findings
  },
}
