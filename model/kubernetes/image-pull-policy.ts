import { defaultTag, parseNormalizedNamed } from '../image-reference.ts'

/** When the kubelet asks the registry. */
export type ImagePullPolicy = 'Always' | 'IfNotPresent'

/**
 * The policy that the API server writes into a container without one: `Always`
 * where the tag is `latest`, written or implied, else `IfNotPresent`.
 *
 * Rule: kubernetes/kubernetes, pkg/apis/core/v1/defaults.go.
 *
 * @throws ImageReferenceError for a string that is no image reference
 */
export function defaultImagePullPolicy(image: string): ImagePullPolicy {
  const { tag, digest } = parseNormalizedNamed(image)
  const implied = tag === null && digest === null
  return implied || tag === defaultTag ? 'Always' : 'IfNotPresent'
}
