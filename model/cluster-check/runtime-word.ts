/** Names that runtimes are known to give themselves. */
export const knownRuntimes: ReadonlySet<string> = new Set(['containerd', 'cri-o', 'docker', 'rkt', 'frakti'])
/** What stands before `://` in addresses that are no runtimes. */
const addresses = new Set(['http', 'https', 'tcp', 'unix', 'npipe', 'file', 'ws', 'wss', 'ssh'])

/**
 * The runtime in a word of kubectl's output, without quotes and commas around it.
 *
 * @param word such as `containerd://2.3.4`; what sticks to it in front is left out
 * @returns `<name>://<version>`, undefined for addresses and container IDs
 */
export function runtimeIn(word: string): string | undefined {
  const at = word.indexOf('://')
  if (at < 1)
    return undefined
  const name = /[a-z][\w.-]{0,40}$/i.exec(word.slice(Math.max(at - 41, 0), at))?.[0].toLowerCase()
  const version = /^[\w.+~:-]{1,200}/.exec(word.slice(at + 3, at + 203))?.[0].replace(/[.:-]+$/, '')
  if (!name || !version || addresses.has(name))
    return undefined
  // A word may stick to the one before it where a terminal broke the row.
  const known = [...knownRuntimes].find(known => name.endsWith(known))
  const numbered = /^v?\d+\.\d/.test(version)
  // containerd://<64 hex characters> is a container's ID, not a version.
  return numbered || (known && version.toLowerCase() === 'unknown') ? `${known ?? name}://${version}` : undefined
}
