import type { OciRuntime } from '../data/oci-runtimes.ts'
import { highPicks, unofferedPairs } from '../data/landscape-picks.ts'
import { ociRuntimes } from '../data/oci-runtimes.ts'

/** What is chosen on the map: one high-level and one low-level runtime, by id. */
export interface Pick {
  high: string
  low: string
}

/** The layers that a choice may or may not touch, from top to bottom. */
export const layers = ['manifest', 'image', 'cri', 'high', 'seam', 'low', 'kernel'] as const
export type Layer = typeof layers[number]

/** What becomes of a layer: `line` is one line more in the Pod, and nothing else. */
export type Fate = 'stays' | 'line' | 'changes'

/** What a choice means, compared with containerd and runc. */
export interface Consequences {
  high: typeof highPicks[number]
  low: OciRuntime
  /** A RuntimeClass has to ask for it. */
  needsClass: boolean
  fates: Record<Layer, Fate>
  /** Why the map does not offer this pair. */
  unoffered?: typeof unofferedPairs[number]
}

/** Where every comparison begins. */
export const usual: Pick = { high: 'containerd', low: 'runc' }

/**
 * Says what stays and what changes when something else is chosen than
 * containerd with runc.
 *
 * Rules: a RuntimeClass names what is not the default (KEP-585); what comes in
 * through the OCI command line leaves the seam as it is, a shim takes its
 * place; a sandbox puts a kernel of its own between process and host; a Wasm
 * module is another image.
 *
 * @throws RangeError for an id that is not in the data
 */
export function consequencesOf(pick: Pick): Consequences {
  const high = highPicks.find(({ id }) => id === pick.high)
  const low = ociRuntimes.find(({ id }) => id === pick.low)
  if (!high || !low)
    throw new RangeError(`Not on the map: ${pick.high} with ${pick.low}.`)
  const needsClass = low.id !== high.defaultLow
  const unoffered = unofferedPairs.find(pair => pair.high === high.id && needsClass && (pair.low === 'any' || pair.low === low.seam))
  const changes = (change: boolean): Fate => (change ? 'changes' : 'stays')
  return {
    high,
    low,
    needsClass,
    fates: {
      manifest: needsClass ? 'line' : 'stays',
      image: changes(low.wall === 'wasm'),
      cri: 'stays',
      high: changes(high.id !== usual.high),
      seam: changes(low.seam === 'shim'),
      low: changes(low.id !== usual.low),
      kernel: changes(low.wall === 'user-space kernel' || low.wall === 'virtual machine' || low.wall === 'wasm'),
    },
    ...(unoffered && { unoffered }),
  }
}

/**
 * What becomes of a layer, as far as the map can say.
 *
 * @returns undefined below a pair that the map does not offer
 */
export function fateOf({ fates, unoffered }: Consequences, layer: Layer): Fate | undefined {
  return unoffered && layers.indexOf(layer) >= layers.indexOf('seam') ? undefined : fates[layer]
}

/** The layers that stay as they are, and those that do not, from top to bottom. */
export function layersByFate({ fates }: Consequences): { staying: Layer[], changing: Layer[] } {
  return { staying: layers.filter(layer => fates[layer] === 'stays'), changing: layers.filter(layer => fates[layer] !== 'stays') }
}
