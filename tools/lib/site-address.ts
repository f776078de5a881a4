import process from 'node:process'

/**
 * The path under which the site is hosted, from `DECK_BASE`.
 *
 * @returns a path that begins and ends with a slash, `/` where nothing is set
 * @throws Error when DECK_BASE is not such a path
 */
export function siteBase(value = process.env.DECK_BASE): string {
  if (!value)
    return '/'
  if (!/^\/(?:[\w.~-]+\/)*$/.test(value))
    throw new Error(`DECK_BASE is "${value}": expected a path that begins and ends with a slash, such as /talks/pod/.`)
  return value
}

/**
 * Scheme and host of the site, from `DECK_URL`. Without it addresses stay
 * relative to the host, and what must be absolute (social pictures, sitemap) is
 * left out.
 *
 * @returns the origin without a slash at its end, or an empty text
 * @throws Error when DECK_URL is no such address
 */
export function siteOrigin(value = process.env.DECK_URL): string {
  if (!value)
    return ''
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash)
    throw new Error(`DECK_URL is "${value}": expected scheme and host without a path, such as https://example.org (the path is DECK_BASE).`)
  return url.origin
}
