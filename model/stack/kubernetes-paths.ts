import type { PathRuntime, RoadSince } from '../../data/runtime-paths.ts'
import { roadsByRuntime } from '../../data/runtime-paths.ts'

/**
 * The road from the kubelet of a release to the container with a runtime, or
 * the reason why there is none.
 *
 * @param minor of Kubernetes 1: 24 for 1.24
 * @param runtime what the kubelet is to use
 * @throws RangeError for what is no minor
 */
export function pathOf(minor: number, runtime: PathRuntime): RoadSince {
  if (!Number.isInteger(minor) || minor < 0)
    throw new RangeError(`${minor} is no minor version: expected a whole number such as 24.`)
  return roadsByRuntime[runtime].findLast(({ from }) => from <= minor)!
}
