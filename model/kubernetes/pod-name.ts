const longestName = 253
const subdomain = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/

/** What the API server says of a name that is no subdomain. */
const notSubdomain = 'a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, \'-\' or \'.\', and must start and end with an alphanumeric character'

/**
 * Checks a Pod's name as the API server does: an RFC 1123 subdomain of at most
 * 253 characters.
 *
 * Rule: kubernetes/apimachinery, pkg/util/validation/validation.go.
 *
 * @returns what is wrong, in the API server's words; nothing for a valid name
 */
export function validatePodName(name: string): string[] {
  const problems: string[] = []
  // Go counts bytes.
  if (new TextEncoder().encode(name).length > longestName)
    problems.push(`must be no more than ${longestName} characters`)
  if (!subdomain.test(name))
    problems.push(notSubdomain)
  return problems
}
