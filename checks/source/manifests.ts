import type { Finding } from '../finding.ts'
import type { SourceRule } from './rule.ts'
import { parseAllDocuments } from 'yaml'
import { errorsOf } from '../kubernetes-objects.ts'
import { where } from './rule.ts'

/** A comment that says which error a deliberately wrong manifest must give. */
const marker = /# expected error: (.+)/

/** The YAML fences of a slide, those inside other fences included. */
function yamlFences(markdown: string): string[] {
  const fences: string[] = []
  let current: string[] | undefined
  for (const line of markdown.split('\n')) {
    if (current && /^ *`{3,} *$/.test(line)) {
      fences.push(current.join('\n'))
      current = undefined
    } else if (current) {
      current.push(line)
    } else if (/^ *`{3,}ya?ml\b/.test(line)) {
      current = []
    }
  }
  return fences
}

/** Every manifest is one that Kubernetes accepts; one that is wrong on purpose says so, and is wrong in that way. */
export const manifests: SourceRule = {
  id: 'manifests',
  find({ slides }) {
    const findings: Finding[] = []
    for (const slide of [...slides.en, ...slides.ko]) {
      for (const code of yamlFences(slide.content)) {
        const errors = parseAllDocuments(code).flatMap(errorsOf)
        const expected = code.match(marker)?.[1]?.trim()
        if (expected && !errors.some(error => error.includes(expected)))
          findings.push({ ...where(slide), problem: `a manifest should give the error "${expected}", but gives ${errors.length ? `"${errors.join('; ')}"` : 'none'}.`, fix: 'Correct the comment or the manifest.' })
        if (!expected && errors.length)
          findings.push({ ...where(slide), problem: `a manifest is not valid: ${errors.join('; ')}.`, fix: 'Correct it, or mark it with "# expected error: " if it is wrong on purpose.' })
      }
    }
    return findings
  },
}
