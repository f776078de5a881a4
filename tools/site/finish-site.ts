import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { decks } from '../lib/decks.ts'
import { root } from '../lib/paths.ts'
import { loadSlides } from '../lib/slides.ts'
import { languagePage, notFoundPage, plainFontFolder, plainFonts } from './plain-pages.ts'
import { slidePage, toolPage } from './slide-page.ts'

/** Where the hash of the sources that a site was built from stands, in its folder. */
export const stampFile = '.built-from'

/** Slidev's pages beside the slides; the presenter has an address for each slide. */
const toolPages = ['presenter', 'overview', 'notes', 'entry', 'print']

/**
 * Turns the builds of both languages into one site for a plain static host: a
 * real file at every address that the decks answer to, the language page and
 * the error page.
 *
 * @param out folder of the site
 * @param base path of the site, such as `/`
 * @param hash fingerprint of the sources, kept to tell whether the site is stale
 */
export async function finishSite(out: string, base: string, hash: string): Promise<void> {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(out, path)), { recursive: true })
    writeFileSync(join(out, path), text)
  }
  for (const deck of decks) {
    const folder = join(out, deck.lang)
    const shell = readFileSync(join(folder, 'index.html'), 'utf8')
    // Fallbacks for hosts that rewrite addresses: here every address is a file.
    rmSync(join(folder, '404.html'))
    rmSync(join(folder, '_redirects'))

    const slides = await loadSlides(deck)
    for (const slide of slides) {
      const page = slidePage(shell, slide, base)
      write(`${deck.lang}/${slide.alias}/index.html`, page)
      write(`${deck.lang}/${slide.no}/index.html`, page)
      for (const name of [slide.alias, slide.no])
        write(`${deck.lang}/presenter/${name}/index.html`, toolPage(shell, deck.lang))
    }
    write(`${deck.lang}/index.html`, slidePage(shell, slides[0]!, base))
    for (const name of toolPages)
      write(`${deck.lang}/${name}/index.html`, toolPage(shell, deck.lang))
  }
  const fonts = await plainFonts(base)
  for (const font of fonts)
    cpSync(font.path, join(out, plainFontFolder, font.name))
  write('index.html', languagePage(base, fonts))
  write('404.html', notFoundPage(base, fonts))
  // The fonts' licence travels with them.
  cpSync(join(root, 'LICENSES'), join(out, 'licenses'), { recursive: true })
  write(stampFile, hash)
}
