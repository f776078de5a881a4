import { parse } from 'node-html-parser'
import { decks } from '../../tools/lib/decks.ts'
import { loadSlides } from '../../tools/lib/slides.ts'
import { testTalk } from '../site.ts'

/** Every address that a reader, a speaker or a link may open, relative to the site. */
async function siteAddresses(): Promise<string[]> {
  const addresses = ['', 'robots.txt', ...decks.flatMap(({ lang }) => [`${lang}/manifest.webmanifest`, `${lang}/worker.js`])]
  for (const deck of decks) {
    const slides = await loadSlides(deck, testTalk)
    const names = slides.flatMap(slide => [slide.alias, String(slide.no)])
    addresses.push(
      `${deck.lang}/`,
      ...names.map(name => `${deck.lang}/${name}/`),
      ...names.map(name => `${deck.lang}/presenter/${name}/`),
      ...['presenter', 'overview', 'notes', 'entry', 'pdf'].map(name => `${deck.lang}/${name}/`),
    )
  }
  return addresses
}

/** Addresses of files that a page loads. */
function filesOf(html: string): string[] {
  return [...html.matchAll(/(?:src|href)="([^"#?]+\.(?:js|css|svg|png|woff2|webmanifest|pdf))"/g)].map(match => match[1]!)
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
      filesOf(await response.text()).map(file => new URL(file, site + address).href).filter(file => file.startsWith(site)).forEach(file => files.add(file))
  }
  for (const file of files) {
    const { status } = await fetch(file)
    if (status !== 200)
      problems.push(`[addresses] ${file}: answered with ${status}. A page loads it: check its address and DECK_BASE.`)
  }
  return problems
}

/**
 * Compares the title of every slide's page with the slide's own, at its name
 * and at its number.
 *
 * @param site address of the site, ending with a slash
 * @returns a line for each page that has another title, or one that is not its own
 */
export async function wrongTitles(site: string): Promise<string[]> {
  const problems: string[] = []
  for (const deck of decks) {
    const seen = new Set<string>()
    for (const slide of await loadSlides(deck, testTalk)) {
      const titleAt = async (name: string | number) =>
        parse(await (await fetch(`${site}${deck.lang}/${name}/`)).text()).querySelector('title')?.textContent ?? ''
      const titles = [await titleAt(slide.alias), await titleAt(slide.no)] as const
      if (!titles[0].startsWith(slide.title) || titles[0] !== titles[1] || seen.has(titles[0]))
        problems.push(`[titles] ${deck.lang}, ${slide.alias}: the pages at name and number are titled ${titles.map(title => `"${title}"`).join(' and ')}. Expected the slide's own title (tools/site/slide-page.ts).`)
      seen.add(titles[0])
    }
  }
  return problems
}
