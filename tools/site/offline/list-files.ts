import type { Lang } from '../../../data/types.ts'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** What a deck's worker keeps (the form that Workbox reads), and what has the same bytes at other addresses. */
export interface OfflineFiles {
  entries: { url: string, revision: string | null }[]
  /** Address of each page whose bytes stand at another address already, such as a slide's number. */
  copies: Record<string, string>
}

/** Files that a talk without network does not need: PDFs are read in a program of their own. */
const apart = /\.pdf$|(?:^|\/)(?:worker\.js|manifest\.webmanifest)$|^pdf\/|^\.vite\//

/** Files of a folder, those first that others are copies of: near its top, and with a name instead of a slide's number. */
function sortedFiles(folder: string): string[] {
  const rank = (file: string) => [file.split('/').length, Number(/(?:^|\/)\d+\//.test(file))] as const
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort((a, b) => {
      const [[depthA, numberA], [depthB, numberB]] = [rank(a), rank(b)]
      return depthA - depthB || numberA - numberB || (a < b ? -1 : 1)
    })
}

/**
 * Lists a language's files for offline use, when the site is complete.
 *
 * @param out folder of the site
 * @param base path of the site
 * @param lang the deck
 */
export function listOfflineFiles(out: string, base: string, lang: Lang): OfflineFiles {
  const folder = join(out, lang)
  const entries: OfflineFiles['entries'] = []
  const copies: OfflineFiles['copies'] = {}
  const seen = new Map<string, string>()
  for (const file of sortedFiles(folder).filter(file => !apart.test(file))) {
    const url = `${base}${lang}/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`
    const revision = createHash('sha256').update(readFileSync(join(folder, file))).digest('hex').slice(0, 12)
    const original = file.endsWith('.html') ? seen.get(revision) : undefined
    if (original) {
      copies[url] = original
      continue
    }
    seen.set(revision, url)
    // Files in assets/ have their hash in their name.
    entries.push({ url, revision: file.startsWith('assets/') ? null : revision })
  }
  return { entries, copies }
}
