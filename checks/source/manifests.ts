import type { Finding } from '../finding.ts'
import type { SourceRule } from './rule.ts'
import * as apps from 'kubernetes-models/apps/v1'
import * as autoscaling from 'kubernetes-models/autoscaling/v2'
import * as batch from 'kubernetes-models/batch/v1'
import * as networking from 'kubernetes-models/networking.k8s.io/v1'
import * as node from 'kubernetes-models/node.k8s.io/v1'
import * as policy from 'kubernetes-models/policy/v1'
import * as resource from 'kubernetes-models/resource.k8s.io/v1'
import * as core from 'kubernetes-models/v1'
import { parseAllDocuments } from 'yaml'
import { where } from './rule.ts'

type Kinds = Record<string, new (data: object) => { validate: () => void }>

/** The API groups whose objects a slide may show, each with the schemas of Kubernetes itself. */
const groups: Record<string, Kinds> = {
  'v1': core as unknown as Kinds,
  'apps/v1': apps as unknown as Kinds,
  'autoscaling/v2': autoscaling as unknown as Kinds,
  'batch/v1': batch as unknown as Kinds,
  'networking.k8s.io/v1': networking as unknown as Kinds,
  'node.k8s.io/v1': node as unknown as Kinds,
  'policy/v1': policy as unknown as Kinds,
  'resource.k8s.io/v1': resource as unknown as Kinds,
}

/** The name of an object as the API server accepts it (RFC 1123 subdomain). */
const objectName = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/

/** A comment that says which error a deliberately wrong manifest must give. */
const marker = /# expected error: (.+)/

/** What the API server would say against a document; nothing where it is a valid object or no object at all. */
function errorsOf(document: ReturnType<typeof parseAllDocuments>[number]): string[] {
  if (document.errors.length)
    return document.errors.map(error => error.message.split('\n')[0]!)
  const object = document.toJS() as { apiVersion?: string, kind?: string, metadata?: { name?: unknown } } | null
  if (!object?.apiVersion && !object?.kind)
    return []
  const Model = groups[object.apiVersion ?? '']?.[object.kind ?? '']
  if (!Model)
    return [`no kind "${object.kind}" in apiVersion "${object.apiVersion}"`]
  const errors: string[] = []
  const name = object.metadata?.name
  if (typeof name !== 'string' || !objectName.test(name))
    errors.push(`metadata.name "${name}" is not a lower-case RFC 1123 subdomain`)
  try {
    new Model(object).validate()
  } catch (error) {
    errors.push((error as Error).message)
  }
  return errors
}

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
