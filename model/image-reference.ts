/**
 * Image references as Docker, containerd and the kubelet read them.
 *
 * Rules: https://github.com/distribution/reference (normalize.go, reference.go,
 * regexp.go) as of April 2026; the length limit holds for the path alone since
 * v0.6.0.
 */

/** A reference taken apart; what the input does not have is null. */
export interface ImageReference {
  /** Short form that is shown to people: `nginx`. */
  familiar: string
  /** Canonical form: `docker.io/library/nginx`. */
  full: string
  /** Registry host with its port. */
  domain: string
  /** Repository on that host. */
  path: string
  tag: string | null
  digest: string | null
}

/** What can be wrong with a reference. */
export type ImageReferenceFault
  = | 'empty'
    | 'identifier'
    | 'uppercase'
    | 'format'
    | 'name-too-long'
    | 'digest-unsupported'
    | 'digest-length'
    | 'digest-format'

const explanations: Record<ImageReferenceFault, string> = {
  'empty': 'the reference is empty',
  'identifier': '64 hexadecimal characters look like an image ID and cannot be a repository name',
  'uppercase': 'the repository name must be lower case',
  'format': 'expected [host[:port]/]path[:tag][@digest]',
  'name-too-long': 'the repository path may have 255 characters at most',
  'digest-unsupported': 'the digest must be sha256, sha384 or sha512',
  'digest-length': 'the digest must have 64, 96 or 128 characters behind sha256, sha384 or sha512',
  'digest-format': 'the digest must be in lower case',
}

/** What distribution/reference and go-digest 1.0.0 themselves say, word for word. */
const upstream: Record<ImageReferenceFault, (name: string) => string> = {
  'empty': () => 'invalid reference format',
  'identifier': name => `invalid repository name (${name}), cannot specify 64-byte hexadecimal strings`,
  'uppercase': name => (name ? `invalid reference format: repository name (${name}) must be lowercase` : 'repository name must be lowercase'),
  'format': () => 'invalid reference format',
  'name-too-long': () => 'repository name must not be more than 255 characters',
  'digest-unsupported': () => 'unsupported digest algorithm',
  'digest-length': () => 'invalid checksum digest length',
  'digest-format': () => 'invalid checksum digest format',
}

/** Thrown for a string that is no image reference. */
export class ImageReferenceError extends Error {
  override readonly name = 'ImageReferenceError'
  /** The error as programs that use distribution/reference print it. */
  readonly upstream: string

  /**
   * @param fault what is wrong
   * @param at index into the input of the first character that does not fit
   * @param repository the name that upstream's message quotes, where it quotes one
   */
  constructor(readonly fault: ImageReferenceFault, readonly at: number, repository = '') {
    super(`${explanations[fault]} (at character ${at + 1})`)
    this.upstream = upstream[fault](repository)
  }
}

export const defaultDomain = 'docker.io'
export const defaultTag = 'latest'
const legacyDefaultDomain = 'index.docker.io'
const officialPrefix = 'library/'
const longestPath = 255

/** Hex characters of each digest that registries know. */
const digestLengths: Record<string, number> = { sha256: 64, sha384: 96, sha512: 128 }

const label = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?'
const domainPattern = new RegExp(String.raw`(?:${label}(?:\.${label})*|\[[a-f0-9:]+\])(?::\d+)?(?=/)`, 'iy')
const pathPattern = /[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*)*/y
const tagPattern = /:(\w[\w.-]{0,127})/y
const digestPattern = /@([a-z][a-z0-9]*(?:[-_+.][a-z][a-z0-9]*)*:[a-f0-9]{32,})/iy

/** Matches a sticky pattern at one place. */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Splits off what looks like a host; everything else is a repository of Docker Hub. */
function splitDomain(input: string): { domain: string, rest: string, restAt: number } {
  const slash = input.indexOf('/')
  const first = input.slice(0, Math.max(slash, 0))
  const isHost = first === 'localhost' || /[.:]/.test(first) || first !== first.toLowerCase()
  if (slash >= 0 && isHost && first !== legacyDefaultDomain && first !== defaultDomain)
    return { domain: first, rest: input.slice(slash + 1), restAt: slash + 1 }
  const hasHost = first === legacyDefaultDomain || first === defaultDomain
  const rest = hasHost ? input.slice(slash + 1) : input
  return {
    domain: defaultDomain,
    rest: rest.includes('/') ? rest : officialPrefix + rest,
    restAt: (hasHost ? slash + 1 : 0) - (rest.includes('/') ? 0 : officialPrefix.length),
  }
}

/** Index of the first capital letter; the length of a text that has none. */
function firstCapital(text: string): number {
  let at = 0
  for (const letter of text) {
    if (letter !== letter.toLowerCase())
      break
    at += letter.length
  }
  return at
}

interface Parsed {
  domain: string
  path: string
  tag: string | null
  digest: string | null
  /** How far the text follows the grammar. */
  end: number
}

/** Reads name, tag and digest from a place on, as far as the grammar goes. */
function readFrom(text: string, pathAt: number, domain: string): Parsed {
  const path = matchAt(pathPattern, text, pathAt)
  if (!path)
    return { domain, path: '', tag: null, digest: null, end: pathAt }
  let end = pathAt + path[0].length
  const tag = matchAt(tagPattern, text, end)
  end += tag?.[0].length ?? 0
  const digest = matchAt(digestPattern, text, end)
  end += digest?.[0].length ?? 0
  return { domain, path: path[0], tag: tag?.[1] ?? null, digest: digest?.[1] ?? null, end }
}

/** The grammar prefers a host in front of the path, and does without one where that does not fit. */
function readReference(text: string): Parsed {
  const domain = matchAt(domainPattern, text, 0)?.[0]
  const withDomain = domain === undefined ? undefined : readFrom(text, domain.length + 1, domain)
  if (withDomain?.end === text.length)
    return withDomain
  const withoutDomain = readFrom(text, 0, '')
  return withDomain && withDomain.end > withoutDomain.end ? withDomain : withoutDomain
}

/** Whether the grammar takes the whole text. */
const isWhole = ({ path, end }: Parsed, text: string) => path !== '' && end === text.length

/** Short form of a name: neither Docker Hub's host nor the folder of its official images. */
function familiarName(domain: string, path: string): string {
  if (domain !== defaultDomain)
    return domain ? `${domain}/${path}` : path
  const [folder, name, ...more] = path.split('/')
  return folder === 'library' && name && !more.length ? name : path
}

function compose({ domain, path, tag, digest }: Omit<Parsed, 'end'>): ImageReference {
  const ending = `${tag ? `:${tag}` : ''}${digest ? `@${digest}` : ''}`
  return {
    familiar: familiarName(domain, path) + ending,
    full: `${domain ? `${domain}/` : ''}${path}${ending}`,
    domain,
    path,
    tag,
    digest,
  }
}

/**
 * Reads what a person typed, filling in Docker Hub's host and `library/`; adds
 * no tag.
 *
 * Rule: ParseNormalizedNamed in normalize.go. Takes time linear in the input.
 *
 * @throws ImageReferenceError that says what is wrong and where
 */
export function parseNormalizedNamed(input: string): ImageReference {
  if (!input)
    throw new ImageReferenceError('empty', 0)
  if (/^[a-f0-9]{64}$/.test(input))
    throw new ImageReferenceError('identifier', 0, input)
  const { domain, rest, restAt } = splitDomain(input)
  const colon = rest.indexOf(':')
  const name = colon < 0 ? rest : rest.slice(0, colon)
  if (name !== name.toLowerCase())
    throw new ImageReferenceError('uppercase', restAt + firstCapital(name), name)

  const text = `${domain}/${rest}`
  /** From an index into the completed text back to one into the input. */
  const inInput = (index: number) => Math.min(Math.max(index - domain.length - 1 + restAt, 0), input.length)
  const parsed = readReference(text)
  if (!isWhole(parsed, text)) {
    // What has a capital is taken for a host, and may be none by the grammar.
    const lower = text.toLowerCase()
    if (lower !== text && isWhole(readReference(lower), lower))
      throw new ImageReferenceError('uppercase', inInput(firstCapital(text)))
    throw new ImageReferenceError('format', inInput(parsed.end))
  }
  if (parsed.path.length > longestPath)
    throw new ImageReferenceError('name-too-long', inInput(domain.length + 1 + longestPath))
  checkDigest(parsed, inInput)
  return compose(parsed)
}

/** Rule: digest.Parse of opencontainers/go-digest, 1.0.0. */
function checkDigest({ digest, end }: Parsed, inInput: (index: number) => number): void {
  if (!digest)
    return
  const at = inInput(end - digest.length)
  const [algorithm, hex] = digest.split(':') as [string, string]
  if (algorithm !== algorithm.toLowerCase())
    throw new ImageReferenceError('digest-format', at + firstCapital(algorithm))
  const length = digestLengths[algorithm]
  if (!length)
    throw new ImageReferenceError('digest-unsupported', at)
  if (hex.length !== length)
    throw new ImageReferenceError('digest-length', at + algorithm.length + 1)
  if (hex !== hex.toLowerCase())
    throw new ImageReferenceError('digest-format', at + algorithm.length + 1 + firstCapital(hex))
}

/**
 * Reads a reference as containerd's CRI plug-in does before a pull: the tag
 * `latest` where there is neither tag nor digest, and no tag beside a digest.
 *
 * Rule: ParseDockerRef in normalize.go.
 *
 * @throws ImageReferenceError that says what is wrong and where
 */
export function parseDockerRef(input: string): ImageReference {
  const { domain, path, tag, digest } = parseNormalizedNamed(input)
  return compose({ domain, path, tag: digest ? null : tag ?? defaultTag, digest })
}
