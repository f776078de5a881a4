import { parse } from 'node-html-parser'

/**
 * Lets links between slides lead to their places on this page.
 *
 * @param html a slide's elements, with addresses as Slidev's print page writes them
 * @param aliases `routeAlias` of every slide, in order
 */
export function linkedWithin(html: string, aliases: string[]): string {
  const root = parse(html, { comment: false })
  for (const link of root.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href')!
    if (/^(?:https?|mailto):/.test(href))
      continue
    const name = /([\w-]+)\/?$/.exec(href)?.[1] ?? ''
    const alias = aliases.includes(name) ? name : aliases[Number(name) - 1]
    if (alias)
      link.setAttribute('href', `#${alias}`)
  }
  return root.toString()
}
