import { decks } from '../../tools/lib/decks.ts'
import { loadSlides } from '../../tools/lib/slides.ts'

/** Every address that a reader, a speaker or a link may open, relative to the site. */
export async function siteAddresses(): Promise<string[]> {
  const addresses = ['']
  for (const deck of decks) {
    const slides = await loadSlides(deck)
    const names = slides.flatMap(slide => [slide.alias, String(slide.no)])
    addresses.push(
      `${deck.lang}/`,
      ...names.map(name => `${deck.lang}/${name}/`),
      ...names.map(name => `${deck.lang}/presenter/${name}/`),
      ...['presenter', 'overview', 'notes', 'entry'].map(name => `${deck.lang}/${name}/`),
    )
  }
  return addresses
}

/** Addresses of files that a page loads. */
function filesOf(html: string): string[] {
  return [...html.matchAll(/(?:src|href)="([^"#?]+\.(?:js|css|svg|png|woff2|webmanifest))"/g)].map(match => match[1]!)
}

/**
 * Asks for every address of the site and for every file that its pages load.
 *
 * @param site address of the site, ending with a slash
 * @returns a line for each one that is not answered with 200
 */
export async function missingAddresses(site: string): Promise<string[]> {
  const problems: string[] = []
  const files = new Set<string>()
  for (const address of await siteAddresses()) {
    const response = await fetch(site + address)
    if (response.status !== 200)
      problems.push(`[addresses] ${address}: answered with ${response.status}. The build must write a file there (tools/site/finish-site.ts).`)
    else
      filesOf(await response.text()).forEach(file => files.add(new URL(file, site + address).href))
  }
  for (const file of files) {
    const { status } = await fetch(file)
    if (status !== 200)
      problems.push(`[addresses] ${file}: answered with ${status}. A page loads it: check its address and DECK_BASE.`)
  }
  return problems
}
