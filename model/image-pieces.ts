import { defaultDomain, parseDockerRef, parseNormalizedNamed } from './image-reference.ts'

/** Who wrote a piece of a full name: a person, the kubelet, or the runtime. */
export type PieceAuthor = 'you' | 'kubelet' | 'runtime'

/** A piece of the full name, in order. */
export interface NamePiece {
  text: string
  by: PieceAuthor
}

const officialFolder = 'library/'

/**
 * Takes the full name that containerd pulls apart by who wrote what: the
 * kubelet adds the tag, containerd the host and the folder of official images.
 *
 * Rule: applyDefaultImageTag in the kubelet, ParseDockerRef in containerd's CRI plug-in.
 *
 * @returns pieces that joined give `parseDockerRef(image).full`
 * @throws ImageReferenceError for a string that is no image reference
 */
export function namePieces(image: string): NamePiece[] {
  const written = parseNormalizedNamed(image)
  const { domain, path, tag, digest } = parseDockerRef(image)
  const hasHost = image.startsWith(`${domain}/`)
  const rest = hasHost ? image.slice(domain.length + 1) : image.replace(/^index\.docker\.io\//, '')
  const folderAdded = domain === defaultDomain && path.startsWith(officialFolder) && !rest.startsWith(officialFolder)
  const pieces: NamePiece[] = [
    { text: `${domain}/`, by: hasHost ? 'you' : 'runtime' },
    { text: folderAdded ? officialFolder : '', by: 'runtime' },
    { text: folderAdded ? path.slice(officialFolder.length) : path, by: 'you' },
    { text: tag ? `:${tag}` : '', by: written.tag === null ? 'kubelet' : 'you' },
    { text: digest ? `@${digest}` : '', by: 'you' },
  ]
  return pieces.filter(({ text }) => text)
}
