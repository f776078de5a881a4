import type { Finding } from '../finding.ts'
import type { SourceRule } from './rule.ts'
import { where, withoutCode } from './rule.ts'

/** What a page must leave to layouts, components and styles. */
const forbidden: [pattern: RegExp, what: string, fix: string][] = [
  [/<(?!v-)[a-z][\w-]*(?=[\s/>])[^>]*>/, 'raw HTML', 'Write Markdown, or make a component or layout of it.'],
  [/<\w[^>]*\s:?(?:style|class)=/, 'a style or class', 'Let a component or layout decide how it looks.'],
  [/["':] ?#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/i, 'a colour', 'Colours stand in styles/tokens.css alone.'],
]

/** A page is frontmatter, a claim, short text, component tags, fences and a note. */
export const plainPages: SourceRule = {
  id: 'plain-pages',
  find({ slides }) {
    const findings: Finding[] = []
    for (const slide of [...slides.en, ...slides.ko]) {
      const text = withoutCode(slide.content)
      for (const [pattern, what, fix] of forbidden) {
        const match = text.match(pattern)
        if (match) {
          findings.push({ ...where(slide), problem: `${what}: ${match[0].slice(0, 60)}`, fix })
          break
        }
      }
    }
    return findings
  },
}
