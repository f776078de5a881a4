import type { Lang } from '../../data/types.ts'
import type { Finding } from '../finding.ts'
import type { SourceRule } from './rule.ts'
import { where, withoutCode } from './rule.ts'

/** Share of Hangul among the letters of a text, 0 to 1. */
function hangulShare(text: string): number {
  const hangul = text.match(/\p{Script=Hangul}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  return hangul + latin ? hangul / (hangul + latin) : 0
}

/** Technical Korean keeps product names in Latin letters, so a note is far from pure Hangul. */
const allowed: Record<Lang, [least: number, most: number]> = { en: [0, 0.02], ko: [0.55, 1] }

/** Each deck speaks its own language: what is said is in its script. A note that is missing is a matter of the rule "notes". */
export const ownWords: SourceRule = {
  id: 'own-words',
  find({ slides }) {
    const findings: Finding[] = []
    for (const slide of [...slides.en, ...slides.ko].filter(({ note }) => note)) {
      const share = hangulShare(withoutCode(slide.note))
      const [least, most] = allowed[slide.lang]
      if (share < least || share > most)
        findings.push({ ...where(slide), problem: `${Math.round(share * 100)} % of the note's letters are Hangul.`, fix: 'Write the note in the language of its deck.' })
    }
    return findings
  },
}
