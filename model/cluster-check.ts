import type { PartialDate } from '../data/types.ts'
import type { ClusterCheck } from './cluster-check/check.ts'
import { parseAllDocuments } from 'yaml'
import { checkWith } from './cluster-check/check.ts'

export type { ClusterCheck, NodeReport } from './cluster-check/check.ts'
export type { Finding } from './cluster-check/findings.ts'

/** Two keys of one name are no concern here, and looking for them takes square time; so does drawing up what is wrong, and where. */
const options = { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' } as const

/** kubectl writes blocks; brackets inside one another beyond this are an attack on the reader's stack. */
const deepestBrackets = 64

function isTooDeep(text: string): boolean {
  let depth = 0
  for (const character of text) {
    if (character === '[' || character === '{')
      depth++
    else if ((character === ']' || character === '}') && depth > 0)
      depth--
    if (depth > deepestBrackets)
      return true
  }
  return false
}

function readYaml(text: string): unknown[] {
  if (isTooDeep(text))
    throw new Error('brackets are too deep')
  return [parseAllDocuments(text, options)].flat().map((document) => {
    const [error] = document.errors
    if (error)
      throw new Error(error.message)
    return document.toJS({ maxAliasCount: 100 }) as unknown
  })
}

/**
 * Reads what `kubectl get nodes -o wide`, `-o json` or `-o yaml` printed, or
 * bare runtimes such as `containerd://2.3.4`, and says of each node what it
 * runs, what ends when, what to do next and what cannot be known. Nothing
 * leaves the machine; the same paste and day give the same answer.
 *
 * Rules: data/support-windows.ts, data/removals.ts, data/node-checks.ts.
 *
 * @param text the paste; a megabyte is read in linear time
 * @param today the day to judge by, as `2026-11-21` or a Date
 * @returns the nodes with their findings, or the reason why there are none
 * @throws RangeError for a day that is none
 */
export function checkNodes(text: string, today: PartialDate | Date): ClusterCheck {
  return checkWith(text, today, readYaml)
}
