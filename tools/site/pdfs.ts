import type { Lang } from '../../data/types.ts'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
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
 * Takes the PDFs of a site aside that is about to be made anew, as far as they
 * belong to the same sources; the others go with the site.
 *
 * @param out folder of the site
 * @param hash fingerprint of the sources of the new site
 * @param aside folder that is made for them
 * @returns a function that puts them back
 */
export function keepPdfs(out: string, hash: string, aside: string): () => void {
  rmSync(aside, { recursive: true, force: true })
  const kept = isFrom(out, hash)
    ? readdirSync(out, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.pdf'))
    : []
  const move = (from: string, to: string) => kept.forEach((file) => {
    mkdirSync(dirname(join(to, file)), { recursive: true })
    cpSync(join(from, file), join(to, file))
  })
  move(out, aside)
  return () => {
    move(aside, out)
    rmSync(aside, { recursive: true, force: true })
    if (kept.length)
      markPdfs(out, hash)
  }
}
