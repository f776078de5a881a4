/** What a diagram says to those who do not see it. */
export interface Titles {
  title: string
  description: string
}

/**
 * Reads Mermaid's `accTitle: …` and `accDescr: …` (or `accDescr { … }`).
 *
 * @param code content of a Mermaid fence
 * @returns both texts; empty where one is missing
 */
export function readTitles(code: string): Titles {
  const title = code.match(/^\s*accTitle\s*:(.*)$/m)?.[1]
  const description = code.match(/^\s*accDescr\s*:(.*)$/m)?.[1] ?? code.match(/^\s*accDescr\s*\{([^}]*)\}/m)?.[1]
  const plain = (text = '') => text.replace(/\s+/g, ' ').trim()
  return { title: plain(title), description: plain(description) }
}
