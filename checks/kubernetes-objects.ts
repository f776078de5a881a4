import type { Document } from 'yaml'
import * as gateway from '@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1'
import * as apps from 'kubernetes-models/apps/v1'
import * as autoscaling from 'kubernetes-models/autoscaling/v2'
import * as batch from 'kubernetes-models/batch/v1'
import * as networking from 'kubernetes-models/networking.k8s.io/v1'
import * as node from 'kubernetes-models/node.k8s.io/v1'
import * as policy from 'kubernetes-models/policy/v1'
import * as resource from 'kubernetes-models/resource.k8s.io/v1'
import * as core from 'kubernetes-models/v1'
import { validatePodName } from '../model/kubernetes/pod-name.ts'
import { unreadFields } from './unread-fields.ts'

type Kinds = Record<string, new (data: object) => { validate: () => void }>

/** The API groups whose objects a slide or deploy/ may show, each with the schemas of Kubernetes itself. */
const groups: Record<string, Kinds> = {
  'v1': core as unknown as Kinds,
  'apps/v1': apps as unknown as Kinds,
  'autoscaling/v2': autoscaling as unknown as Kinds,
  'gateway.networking.k8s.io/v1': gateway as unknown as Kinds,
  'batch/v1': batch as unknown as Kinds,
  'networking.k8s.io/v1': networking as unknown as Kinds,
  'node.k8s.io/v1': node as unknown as Kinds,
  'policy/v1': policy as unknown as Kinds,
  'resource.k8s.io/v1': resource as unknown as Kinds,
}

/** What the API server would say against a document; nothing where it is a valid object or no object at all. */
export function errorsOf(document: Document): string[] {
  if (document.errors.length)
    return document.errors.map(error => error.message.split('\n')[0]!)
  const object = document.toJS() as { apiVersion?: string, kind?: string, metadata?: { name?: unknown } } | null
  if (!object?.apiVersion && !object?.kind)
    return []
  const Model = groups[object.apiVersion ?? '']?.[object.kind ?? '']
  if (!Model)
    return [`no kind "${object.kind}" in apiVersion "${object.apiVersion}"`]
  const name = object.metadata?.name
  const errors = validatePodName(String(name ?? '')).map(problem => `metadata.name "${name}": ${problem}`)
  const model = new Model(object)
  try {
    model.validate()
  } catch (error) {
    return [...errors, (error as Error).message]
  }
  // The schemas allow fields that they do not name; the API server, asked by kubectl, does not.
  return [...errors, ...unreadFields(model, watched => model.validate.call(watched)).map(field => `unknown field "${field}"`)]
}
