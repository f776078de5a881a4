import type { Slide } from '../../tools/lib/slides.ts'
import type { Finding } from '../finding.ts'
import type { SourceRule } from './rule.ts'
import { mermaidFences } from '../../tools/diagrams/fence.ts'
import { readTitles } from '../../tools/diagrams/titles.ts'
import { where } from './rule.ts'

/** What the diagrams of one slide leave unsaid to those who do not see them. */
function untitledDiagrams(slide: Slide): Finding[] {
  return mermaidFences(slide.content).flatMap(({ code }, i) => {
    const { title, description } = readTitles(code)
    const missing = [...title ? [] : ['accTitle'], ...description ? [] : ['accDescr']]
    return missing.map(name => ({
      ...where(slide),
      problem: `diagram ${i + 1} has no ${name}.`,
      fix: `Add a line "${name}: …" below its first line: screen readers and PDFs say it in place of the drawing.`,
    }))
  })
}

/** Every Mermaid diagram has a title and a description (accTitle, accDescr). */
export const diagramTitles: SourceRule = {
  id: 'diagram-titles',
  find: ({ slides }) => [...slides.en, ...slides.ko].flatMap(untitledDiagrams),
}
