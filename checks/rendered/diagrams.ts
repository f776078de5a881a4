import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Names that only Mermaid's own code has; a page that mentions Mermaid has none of them. */
const inMermaid = /mermaidAPI|registerExternalDiagrams|UnknownDiagramError/

/**
 * Looks for Mermaid's code in a finished site: every diagram was drawn before.
 *
 * @param site folder of the site
 * @returns the files that hold some, from the site's root
 */
export function filesWithMermaid(site: string): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.(?:m?js|html)$/.test(file) && inMermaid.test(readFileSync(join(site, file), 'utf8')))
}
