import type { Finding } from '../finding.ts'
import type { SourceRule } from './rule.ts'
import { talkLengths, wholeTalk } from '../../model/talk/lengths.ts'
import { isContent, where } from './rule.ts'

const shorterTalks = talkLengths.filter(length => length !== wholeTalk).map(String)

/** Every slide says what it is: a known layout, a name of its own, its minutes, the shorter talks that tell it; content slides their sources. */
export const frontmatter: SourceRule = {
  id: 'frontmatter',
  find({ slides, layouts }) {
    const findings: Finding[] = []
    for (const deck of Object.values(slides)) {
      const seen = new Set<string>()
      for (const slide of deck) {
        const report = (problem: string, fix: string) => findings.push({ ...where(slide), problem, fix })
        if (!layouts.includes(slide.layout))
          report(`layout is "${slide.layout}".`, `Use one of: ${layouts.join(', ')}.`)
        if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(slide.alias))
          report(`routeAlias is "${slide.alias}".`, 'Give it a name of lower-case words joined by hyphens.')
        if (seen.has(slide.alias))
          report(`routeAlias "${slide.alias}" is taken by an earlier slide.`, 'Give it a name of its own.')
        seen.add(slide.alias)
        if (!(slide.minutes > 0))
          report('minutes is missing.', 'Say how many minutes the slide takes.')
        for (const length of Object.keys(slide.talks).filter(length => !shorterTalks.includes(length)))
          report(`talks names a talk of ${length} minutes.`, `Use those of ${shorterTalks.join(', ')}.`)
        if (isContent(slide) && !slide.hasSources)
          report('sources is missing.', 'List ids of data/sources/, or [] where the slide states no fact.')
        if (!slide.title)
          report('there is no title.', 'Begin the slide with "# " and its claim.')
      }
    }
    return findings
  },
}
