import type { Finding } from '../finding.ts'
import type { SourceRule } from './rule.ts'
import { where, withoutCode } from './rule.ts'

/** What links to another slide by its name. */
export const innerLink = /<(?:Slide)?Link\b[^>]*\sto="([\w-]+)"/g

/** Every link between slides leads to a slide, and a slide that continues another comes after it. */
export const innerLinks: SourceRule = {
  id: 'inner-links',
  find({ slides, links }) {
    const findings: Finding[] = []
    const fix = 'Name the routeAlias of a slide.'
    for (const deck of [slides.en, slides.ko]) {
      const aliases = deck.map(({ alias }) => alias)
      for (const [i, slide] of deck.entries()) {
        for (const [, alias] of withoutCode(slide.content).matchAll(innerLink)) {
          if (!aliases.includes(alias!))
            findings.push({ ...where(slide), problem: `a link leads to "${alias}", which is no slide.`, fix })
        }
        if (slide.continues !== undefined && !aliases.slice(0, i).includes(slide.continues))
          findings.push({ ...where(slide), problem: `it continues "${slide.continues}", which is no slide before it.`, fix })
      }
      for (const { at, alias } of links.filter(({ alias }) => !aliases.includes(alias)))
        findings.push({ lang: deck[0]?.lang, at, problem: `a link leads to "${alias}", which is no slide.`, fix })
    }
    return findings
  },
}
