import type { Lang } from '../../data/types.ts'
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { langs } from '../../data/types.ts'

/** The PDFs of the whole deck that a site links to; `<kind>.pdf` in the folder of each language. */
export const pdfKinds = ['slides', 'steps', 'handout'] as const
export type PdfKind = typeof pdfKinds[number]

/** Which PDFs each language has. */
export type SitePdfs = Record<Lang, PdfKind[]>

/** Holds the fingerprint of the sources that the PDFs were printed from. */
const printedFrom = '.printed-from'

/** Notes that the PDFs in a site belong to these sources. */
export function markPdfs(out: string, hash: string): void {
  writeFileSync(join(out, printedFrom), hash)
}

const isFrom = (out: string, hash: string) => existsSync(join(out, printedFrom)) && readFileSync(join(out, printedFrom), 'utf8') === hash

/** The PDFs that stand in a site and belong to it. */
export function sitePdfs(out: string, hash: string): SitePdfs {
  const found = (lang: Lang) => isFrom(out, hash) ? pdfKinds.filter(kind => existsSync(join(out, lang, `${kind}.pdf`))) : []
  return Object.fromEntries(langs.map(lang => [lang, found(lang)])) as SitePdfs
}

/**
 * Copies the PDFs of a site into the one that takes its place, as far as they
 * belong to the same sources; the others go with the old site.
 *
 * @param from folder of the old site, which may be missing
 * @param to folder of the new one
 * @param hash fingerprint of the sources of the new one
 */
export function carryPdfs(from: string, to: string, hash: string): void {
  const kept = isFrom(from, hash)
    ? readdirSync(from, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.pdf'))
    : []
  for (const file of kept)
    cpSync(join(from, file), join(to, file))
  if (kept.length)
    markPdfs(to, hash)
}
