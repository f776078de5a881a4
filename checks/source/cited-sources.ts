import type { Finding } from '../finding.ts'
import type { SourceRule } from './rule.ts'
import { where } from './rule.ts'

/** What a slide cites exists, and what data/sources/ lists is cited by a slide or by a value in data/. */
export const citedSources: SourceRule = {
  id: 'cited-sources',
  find({ slides, sourceIds, shownSourceIds }) {
    const findings: Finding[] = []
    const known = new Set(sourceIds)
    const cited = new Set(shownSourceIds)
    for (const slide of [...slides.en, ...slides.ko]) {
      for (const id of slide.sources) {
        cited.add(id)
        if (!known.has(id))
          findings.push({ ...where(slide), problem: `source "${id}" does not exist.`, fix: 'Add it to data/sources/ or correct the id.' })
      }
    }
    for (const id of sourceIds.filter(id => !cited.has(id)))
      findings.push({ at: 'data/sources/', problem: `nothing cites "${id}".`, fix: 'Cite it in the sources of a slide or beside a value in data/, or remove it.' })
    return findings
  },
}
