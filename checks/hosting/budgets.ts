import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parse } from 'node-html-parser'

/** Bytes over the wire as a host with gzip sends them. */
export const zipped = (data: string | Uint8Array): number => gzipSync(data, { level: 9 }).length

/** Most bytes (gzip; fonts as they are) that a reader may be asked to load. */
export const budgets = {
  /** Script until the first slide is live. */
  script: 110_000,
  /** A slide's page without what it shows. */
  page: 10_000,
  /** Fonts of one slide. */
  fonts: { en: 30_000, ko: 110_000 },
  /** The reading view with its figures' stylesheet and script, without the search, which comes when it is asked for. */
  reading: 190_000,
  /** Entries and library of the search. */
  search: 75_000,
  /** Everything of one language that is kept offline besides reading view and search. */
  offline: 1_500_000,
}

/** A slide's page without the figure on it: what every page costs. */
export function withoutFigure(html: string): string {
  const page = parse(html, { comment: true })
  for (const part of page.querySelectorAll('#poster .slidev-layout *')) {
    if (!part.closest('h1') && !part.querySelector('h1'))
      part.remove()
  }
  return page.toString()
}

/** Addresses of the fonts that a page's first view shows. */
export function fontsOf(html: string): string[] {
  return [...new Set([...html.matchAll(/url\("?([^")]+\.woff2)/g)].map(match => match[1]!))]
}

/** What the reading view and the search add to a language's files. */
export const readingFiles = /\/(?:read\/|search\.json|assets\/(?:reading-|search-|SearchDialog-)[^/]*)$/

/** Bytes of the files that a worker keeps; those of the reading view have a budget of their own. */
export function offlineBytes(site: string, base: string, lang: string): number {
  const files = new Set<string>([...readFileSync(join(site, lang, 'worker.js'), 'utf8').split('\n')[0]!.matchAll(/"url":"([^"]+)"/g)].map(match => match[1]!))
  return [...files].filter(url => !readingFiles.test(url)).reduce((sum, url) => {
    const path = join(site, url.slice(base.length), url.endsWith('/') ? 'index.html' : '')
    const data = readFileSync(path)
    return sum + (/\.(?:woff2|png|webp|jpe?g)$/.test(path) ? data.length : zipped(data))
  }, 0)
}

/** Every page of a slide by its name, from the folder of the site. */
export function pagesOf(site: string, lang: string, aliases: string[]): [alias: string, html: string][] {
  return readdirSync(join(site, lang)).filter(name => aliases.includes(name)).map(name => [name, readFileSync(join(site, lang, name, 'index.html'), 'utf8')])
}
