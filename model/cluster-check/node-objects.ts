import type { NodeFacts } from './node.ts'
import { PasteError } from './node.ts'

type Fields = Record<string, unknown>

const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Fields : {})
const textOf = (value: unknown) => (typeof value === 'string' && value.trim() ? value.trim() : null)

/**
 * Reads nodes from objects as `kubectl get nodes -o json` or `-o yaml` gives
 * them: a list or a single node.
 *
 * @throws PasteError where there is no node among them
 */
export function readObjects(objects: unknown[]): NodeFacts[] {
  const lists = objects.map(object => fieldsOf(object).items).filter(Array.isArray)
  const all = objects.flatMap((object) => {
    const { items } = fieldsOf(object)
    return Array.isArray(items) ? items as unknown[] : Array.isArray(object) ? object as unknown[] : [object]
  })
  const nodes = all.flatMap((item): NodeFacts[] => {
    const { kind, metadata, status } = fieldsOf(item)
    const info = fieldsOf(fieldsOf(status).nodeInfo)
    const runtime = textOf(info.containerRuntimeVersion)
    if (!runtime || (kind !== undefined && kind !== 'Node'))
      return []
    const system = textOf(info.operatingSystem)
    return [{ name: textOf(fieldsOf(metadata).name), kubelet: textOf(info.kubeletVersion), runtime, windows: system === null ? null : system === 'windows' }]
  })
  if (nodes.length)
    return nodes
  throw new PasteError(lists.length && !all.length ? 'no-nodes' : 'not-nodes')
}
