import { parseNormalizedNamed } from './image-reference.ts'

/** What happens to a short name for which several registries are searched. */
export type ShortNameMode = 'enforcing' | 'permissive' | 'disabled'

/** The part of registries.conf that decides about short names. */
export interface RegistriesConf {
  /** Short name to full name. */
  aliases: Readonly<Record<string, string>>
  /** `unqualified-search-registries`, in order. */
  registries: readonly string[]
  mode: ShortNameMode
}

/** Why a short name is not pulled. */
export type ShortNameFault = 'ambiguous' | 'no-registry'

/** Thrown for a short name that the node does not resolve. */
export class ShortNameError extends Error {
  override readonly name = 'ShortNameError'

  constructor(readonly fault: ShortNameFault) {
    super(fault === 'ambiguous'
      ? 'short name matches several search registries and nobody can be asked'
      : 'short name without an alias and without a registry to search')
  }
}

/** A name resolved: what is pulled, in the order in which it is tried, and why. */
export interface ResolvedName {
  by: 'host' | 'alias' | 'search'
  candidates: string[]
}

/** Whether a name says no host: what stands before the first slash has neither dot nor colon and is not localhost. */
export function isShortName(image: string): boolean {
  const slash = image.indexOf('/')
  const first = slash < 0 ? '' : image.slice(0, slash)
  return !(first === 'localhost' || /[.:]/.test(first))
}

/**
 * Resolves a name as CRI-O does on a node, where no terminal can be asked.
 *
 * Rule: containers-registries.conf(5), short-name aliasing. An alias wins over
 * the search list; tag and digest are put behind it again.
 *
 * @param image with the kubelet's tag
 * @param conf what registries.conf says on the node
 * @throws ShortNameError where nothing is pulled
 * @throws ImageReferenceError for a string that is no image reference
 */
export function resolveShortName(image: string, conf: RegistriesConf): ResolvedName {
  const { aliases, registries, mode } = conf
  const { tag, digest } = parseNormalizedNamed(image)
  if (!isShortName(image))
    return { by: 'host', candidates: [parseNormalizedNamed(image).full] }
  const ending = `${tag ? `:${tag}` : ''}${digest ? `@${digest}` : ''}`
  const name = image.slice(0, image.length - ending.length)
  if (Object.hasOwn(aliases, name))
    return { by: 'alias', candidates: [aliases[name]! + ending] }
  if (!registries.length)
    throw new ShortNameError('no-registry')
  if (registries.length > 1 && mode === 'enforcing')
    throw new ShortNameError('ambiguous')
  return { by: 'search', candidates: registries.map(registry => parseNormalizedNamed(`${registry}/${image}`).full) }
}
