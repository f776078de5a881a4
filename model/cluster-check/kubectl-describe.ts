import type { NodeFacts } from './node.ts'
import { runtimeIn } from './runtime-word.ts'

/**
 * Reads `kubectl describe nodes`, which writes one thing a line, whole or what
 * `grep` left of it.
 *
 * @param lines of the paste, without colours and tabs
 * @returns the nodes that name a runtime; none where this is no description
 */
export function readDescription(lines: string[]): NodeFacts[] {
  const nodes: NodeFacts[] = []
  let name: string | null = null
  let windows: boolean | null = null
  /** The node whose runtime was read last: its kubelet's version stands right below. */
  let node: NodeFacts | undefined
  for (const line of lines) {
    const [, label, value] = /^\s{0,4}(Name|Kubelet Version|Container Runtime Version|Operating System):\s+(\S+)/.exec(line) ?? []
    if (label === 'Name') {
      [name, windows, node] = [value!, null, undefined]
    } else if (label === 'Operating System') {
      windows = value === 'windows'
    } else if (label === 'Container Runtime Version') {
      const runtime = runtimeIn(value!)
      node = runtime === undefined ? undefined : { name, kubelet: null, runtime, windows }
      if (node)
        nodes.push(node)
    } else if (label === 'Kubelet Version' && node) {
      node.kubelet = value!
    }
  }
  return nodes
}
