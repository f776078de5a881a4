import type { Slide } from '../lib/slides.ts'
import type { SitePdfs } from './pdfs.ts'
import type { ScriptFile } from './reading/bundle-script.ts'
import type { SiteBuild } from './site-build.ts'
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readingFolder } from '../../model/player/address.ts'
import { talk } from '../../talk.config.ts'
import { decks } from '../lib/decks.ts'
import { root } from '../lib/paths.ts'
import { siteOrigin } from '../lib/site-address.ts'
import { loadSlides } from '../lib/slides.ts'
import { headersFile, robots, sitemap } from './host-files.ts'
import { manifestName, webManifest } from './manifest.ts'
import { buildWorker } from './offline/build-worker.ts'
import { listOfflineFiles } from './offline/list-files.ts'
import { sitePdfs } from './pdfs.ts'
import { languagePage, notFoundPage, plainFontFolder, plainFonts, shortcutPage } from './plain-pages.ts'
import { takenPicture } from './prerender/take-social-pictures.ts'
import { bundleReadingScript } from './reading/bundle-script.ts'
import { readingPage, readingStylesheet } from './reading/reading-page.ts'
import { searchEntries, searchFile } from './search/entries.ts'
import { stampFile } from './site-build.ts'
import { slidePage, toolPage } from './slide-page.ts'

/** Slidev's pages beside the slides; the presenter has an address for each slide. */
const toolPages = ['presenter', 'overview', 'notes', 'entry', 'print']

/** What the parts of a site are written with. */
interface Finishing {
  /** Folder of the site. */
  out: string
  build: SiteBuild
  origin: string
  pdfs: SitePdfs
  write: (path: string, text: string) => void
}

/** A page for each slide at its name and its number, and the speaker's pages. */
function writeSlidePages({ out, build: { base, decks: built }, origin, pdfs, write }: Finishing, slides: Slide[]): void {
  const { lang } = slides[0]!
  const { shell, chunks, posters } = built[lang]
  const tool = toolPage(shell, lang, base)
  slides.forEach((slide, i) => {
    const page = slidePage({
      shell,
      slide,
      previous: slides[i - 1],
      next: slides[i + 1],
      poster: posters[i]!,
      scripts: [...chunks.play, ...chunks.slides[i]!].filter(script => !shell.includes(script)),
      base,
      origin,
      picture: takenPicture(out, slide),
      hasPdf: pdfs[lang].includes('slides'),
    })
    for (const name of [slide.alias, slide.no]) {
      write(`${lang}/${name}/index.html`, page)
      write(`${lang}/presenter/${name}/index.html`, tool)
    }
    if (i === 0)
      write(`${lang}/index.html`, page)
  })
  for (const name of toolPages)
    write(`${lang}/${name}/index.html`, tool)
}

/** The reading view with its stylesheet and script. */
function writeReadingView({ out, build: { base, talk: length, decks: built }, origin, pdfs, write }: Finishing, slides: Slide[], script: ScriptFile[]): void {
  const { lang } = slides[0]!
  const { stills } = built[lang]
  const style = readingStylesheet(stills)
  write(`${lang}/${style.path}`, style.text)
  script.forEach(({ path, code }) => write(`${lang}/${path}`, code))
  write(`${lang}/${readingFolder}/index.html`, readingPage({
    slides,
    length,
    stills,
    style: `${base}${lang}/${style.path}`,
    script: `${base}${lang}/${script[0]!.path}`,
    base,
    origin,
    picture: takenPicture(out, slides[0]!),
    hasPdf: pdfs[lang].includes('slides'),
  }))
}

/** What a language has beside its pages: manifest, search, the short address of its PDF. */
function writeLanguageFiles({ out, build: { base, talk: length, decks: built }, pdfs, write }: Finishing, slides: Slide[]): void {
  const { lang } = slides[0]!
  write(`${lang}/${manifestName}`, webManifest(lang, base))
  write(`${lang}/${searchFile}`, JSON.stringify(searchEntries(slides, built[lang].stills.slides.map(({ words }) => words), length)))
  rmSync(join(out, lang, 'pdf'), { recursive: true, force: true })
  if (pdfs[lang].includes('slides'))
    write(`${lang}/pdf/index.html`, shortcutPage(`${base}${lang}/slides.pdf`, lang))
}

/** What both languages share: language page, error page, what hosts and search engines ask for, licences. */
async function writeSharedFiles({ out, build: { base }, origin, pdfs, write }: Finishing, slides: Slide[]): Promise<void> {
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
    write('sitemap.xml', sitemap(slides, base, origin))
  write('_headers', headersFile(base))
  // The fonts' licence travels with them.
  cpSync(join(root, 'LICENSES'), join(out, 'licenses'), { recursive: true })
}

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
  const { base, hash, talk: length } = build
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(out, path)), { recursive: true })
    writeFileSync(join(out, path), text)
  }
  const finishing: Finishing = { out, build, origin: siteOrigin(), pdfs: sitePdfs(out, hash), write }
  const all = await Promise.all(decks.map(deck => loadSlides(deck, length)))
  const readingScript = await bundleReadingScript()
  for (const slides of all) {
    writeSlidePages(finishing, slides)
    writeReadingView(finishing, slides, readingScript)
    writeLanguageFiles(finishing, slides)
  }
  await writeSharedFiles(finishing, all.flat())
  // Last: a worker names every file of its language.
  const worker = await buildWorker()
  for (const { lang } of decks)
    write(`${lang}/worker.js`, `var __OFFLINE_FILES__=${JSON.stringify(listOfflineFiles(out, base, lang))};\n${worker}`)
  write(stampFile, hash)
}
