import type { Slide } from '../lib/slides.ts'
import { langs } from '../../data/types.ts'
import { readingFolder } from '../../model/player/address.ts'
import { bootScript } from './boot-script.ts'
import { contentPolicy } from './content-policy.ts'
import { plainScript } from './plain-script.ts'

/**
 * Every slide's address and the reading view's for search engines, each with its pair in the other
 * language.
 *
 * @param slides the slides of all languages
 * @param base path of the site
 * @param origin scheme and host, without which a sitemap says nothing
 */
export function sitemap(slides: Slide[], base: string, origin: string): string {
  const address = (lang: string, alias: string) => `${origin}${base}${lang}/${alias}/`
  const readings = langs.map(lang => ({ lang, alias: readingFolder }))
  const entries = [...slides, ...readings].map(({ lang, alias }) => [
    '  <url>',
    `    <loc>${address(lang, alias)}</loc>`,
    ...langs.map(other => `    <xhtml:link rel="alternate" hreflang="${other}" href="${address(other, alias)}"/>`),
    '  </url>',
  ].join('\n'))
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
  <url>
    <loc>${origin}${base}</loc>
  </url>
${entries.join('\n')}
</urlset>
`
}

/** What search engines may read: everything, as the pages for the speaker say themselves that they are not for them. */
export function robots(base: string, origin: string): string {
  return `User-agent: *\nAllow: /\n${origin ? `\nSitemap: ${origin}${base}sitemap.xml\n` : ''}`
}

/** For what has its hash in its name. */
const kept = '  Cache-Control: public, max-age=31536000, immutable'

/**
 * Headers for hosts that read a `_headers` file (Netlify, Cloudflare Pages).
 * The policy holds the scripts of all pages, since it is one for the site; each
 * page's own is narrower, and a browser keeps to both.
 */
export function headersFile(base: string): string {
  const policy = contentPolicy([bootScript, ...[true, false].map(choosesLanguage => plainScript(base, choosesLanguage))])
  return [
    `${base}*`,
    `  Content-Security-Policy: ${policy}; frame-ancestors 'self'`,
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: strict-origin-when-cross-origin',
    `${base}fonts/*`,
    kept,
    ...langs.flatMap(lang => [
      `${base}${lang}/assets/*`,
      kept,
      `${base}${lang}/worker.js`,
      '  Cache-Control: no-cache',
    ]),
    '',
  ].join('\n')
}
