import type { Lang } from '../../../data/types.ts'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a deck's worker keeps (the form that Workbox reads), and what has the same bytes at other addresses. */
export interface OfflineFiles {
  entries: { url: string, revision: string | null }[]
  /** Address of each page whose bytes stand at another address already, such as a slide's number. */
  copies: Record<string, string>
}

/** Files that a talk without network does not need: PDFs are read in a program of their own. */
const apart = /\.pdf$|(?:^|\/)(?:worker\.js|manifest\.webmanifest)$|^pdf\/|^\.vite\//

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
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(file => file.isFile()).map(file => join(file.parentPath, file.name).slice(folder.length + 1).replaceAll('\\', '/')).filter(file => !apart.test(file)).map(file => ({ file, depth: file.split('/').length, isNumber: Number(/(?:^|\/)\d+\//.test(file)) })).sort((a, b) => a.depth - b.depth || a.isNumber - b.isNumber || (a.file < b.file ? -1 : 1))
  for (const { file } of files) {
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
