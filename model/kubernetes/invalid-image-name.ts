import type { ImageReferenceError } from '../image-reference.ts'

/** Most characters of the name that are repeated: a paste may hold anything. */
const shown = 80

/**
 * What the kubelet says of a name that it cannot parse, in the Pod's event
 * InvalidImageName.
 *
 * Rule: kubernetes/kubernetes, pkg/kubelet/images/image_manager.go,
 * EnsureImageExists and applyDefaultImageTag.
 *
 * @param image the name
 * @param error what the reference library found
 */
export function invalidImageName(image: string, error: Pick<ImageReferenceError, 'upstream'>): string {
  const name = image.slice(0, shown)
  return `Failed to apply default image tag "${name}": couldn't parse image name "${name}": ${error.upstream}`
}
