import type { SiteBuild } from './site-build.ts'
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readingFolder } from '../../model/player/address.ts'
import { talk } from '../../talk.config.ts'
import { decks } from '../lib/decks.ts'
import { root } from '../lib/paths.ts'
import { siteOrigin } from '../lib/site-origin.ts'
import { loadSlides } from '../lib/slides.ts'
import { headersFile, robots, sitemap } from './host-files.ts'
import { manifestName, webManifest } from './manifest.ts'
import { buildWorker } from './offline/build-worker.ts'
import { listOfflineFiles } from './offline/list-files.ts'
import { sitePdfs } from './pdfs.ts'
import { languagePage, notFoundPage, plainFontFolder, plainFonts, shortcutPage } from './plain-pages.ts'
import { socialPicture } from './prerender/take-social-pictures.ts'
import { bundleReadingScript } from './reading/bundle-script.ts'
import { readingPage, readingStylesheet } from './reading/reading-page.ts'
import { searchEntries, searchFile } from './search/entries.ts'
import { stampFile } from './site-build.ts'
import { slidePage, toolPage } from './slide-page.ts'

/** Slidev's pages beside the slides; the presenter has an address for each slide. */
const toolPages = ['presenter', 'overview', 'notes', 'entry', 'print']

/**
 * Turns the builds of both languages into one site for a plain static host: a
 * real file at every address that the decks answer to, what hosts and search
 * engines ask for, and the workers that keep all of it for offline use. Runs
 * again after an export, since links and workers know the files.
 *
 * @param out folder of the site
 * @param build what Slidev and the prerendering made
 */
export async function finishSite(out: string, build: SiteBuild): Promise<void> {
  const { base, hash, talk: length, decks: built } = build
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(out, path)), { recursive: true })
    writeFileSync(join(out, path), text)
  }
  const origin = siteOrigin()
  const pdfs = sitePdfs(out, hash)
  const all = await Promise.all(decks.map(deck => loadSlides(deck, length)))

  const readingScript = await bundleReadingScript()

  for (const slides of all) {
    const lang = slides[0]!.lang
    const { shell, chunks, posters, stills } = built[lang]
    const pageOf = (i: number) => slidePage({
      shell,
      slide: slides[i]!,
      previous: slides[i - 1],
      next: slides[i + 1],
      poster: posters[i]!,
      scripts: [...chunks.play, ...chunks.slides[i]!].filter(script => !shell.includes(script)),
      base,
      origin,
      picture: existsSync(join(out, socialPicture(slides[i]!))) ? socialPicture(slides[i]!) : undefined,
      hasPdf: pdfs[lang].includes('slides'),
    })
    const tool = toolPage(shell, lang, base)
    slides.forEach((slide, i) => {
      const page = pageOf(i)
      for (const name of [slide.alias, slide.no]) {
        write(`${lang}/${name}/index.html`, page)
        write(`${lang}/presenter/${name}/index.html`, tool)
      }
      if (i === 0)
        write(`${lang}/index.html`, page)
    })
    for (const name of toolPages)
      write(`${lang}/${name}/index.html`, tool)
    write(`${lang}/${manifestName}`, webManifest(lang, base))
    write(`${lang}/${searchFile}`, JSON.stringify(searchEntries(slides, stills.slides.map(({ words }) => words), length)))
    readingScript.forEach(({ path, code }) => write(`${lang}/${path}`, code))
    const style = readingStylesheet(stills)
    write(`${lang}/${style.path}`, style.text)
    write(`${lang}/${readingFolder}/index.html`, readingPage({
      slides,
      length,
      stills,
      style: `${base}${lang}/${style.path}`,
      script: `${base}${lang}/${readingScript[0]!.path}`,
      base,
      origin,
      picture: existsSync(join(out, socialPicture(slides[0]!))) ? socialPicture(slides[0]!) : undefined,
      hasPdf: pdfs[lang].includes('slides'),
    }))
    rmSync(join(out, lang, 'pdf'), { recursive: true, force: true })
    if (pdfs[lang].includes('slides'))
      write(`${lang}/pdf/index.html`, shortcutPage(`${base}${lang}/slides.pdf`, lang))
  }

  const fonts = await plainFonts(base)
  for (const font of fonts)
    cpSync(font.path, join(out, plainFontFolder, font.name))
  write('index.html', languagePage(base, origin, fonts, pdfs))
  write('404.html', notFoundPage(base, fonts))
  if (talk.repository)
    write('src/index.html', shortcutPage(talk.repository, 'en'))
  write('robots.txt', robots(base, origin))
  // A sitemap names whole addresses or nothing.
  if (origin)
    write('sitemap.xml', sitemap(all.flat(), base, origin))
  write('_headers', headersFile(base))
  // The fonts' licence travels with them.
  cpSync(join(root, 'LICENSES'), join(out, 'licenses'), { recursive: true })

  // Last: a worker names every file of its language.
  const worker = await buildWorker()
  for (const { lang } of decks)
    write(`${lang}/worker.js`, `var __OFFLINE_FILES__=${JSON.stringify(listOfflineFiles(out, base, lang))};\n${worker}`)
  write(stampFile, hash)
}
