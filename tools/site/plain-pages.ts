import type { Lang } from '../../data/types.ts'
import type { PdfKind, SitePdfs } from './pdfs.ts'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { langs } from '../../data/types.ts'
import { readingFolder } from '../../model/player/address.ts'
import { faces } from '../fonts/faces.ts'
import { fontFaceRule, subset } from '../fonts/subset.ts'
import { minified } from '../lib/css.ts'
import { root } from '../lib/paths.ts'
import { siteWords, words } from '../lib/words.ts'
import { contentPolicyTag } from './content-policy.ts'
import { plainScript } from './plain-script.ts'
import { tokens } from './tokens.ts'

/** Folder of the site that holds these pages' own fonts. */
export const plainFontFolder = 'fonts'

/** A file of the deck's fonts with the few characters of these pages. */
export interface PlainFont {
  /** Absolute path of the made file. */
  path: string
  /** Its name below `fonts/`. */
  name: string
  /** The stylesheet's rule for it. */
  rule: string
}

/**
 * Cuts the deck's sans-serif to what the language page and the error page show,
 * so that Korean is readable on a machine without Korean fonts.
 *
 * @param base path of the site
 */
export function plainFonts(base: string): Promise<PlainFont[]> {
  const characters = [...new Set(langs.flatMap(lang => [...siteWords[lang].language + words[lang].deckTitle + siteWords[lang].notFound + Object.values(siteWords[lang].pdfs).join('') + words[lang].player.reading]))].sort().join('')
  return Promise.all(faces.filter(({ family }) => family === 'Pretendard').map(async (face) => {
    const made = await subset(face, characters, 'U+0-10FFFF')
    const name = basename(made.path)
    return { path: made.path, name, rule: fontFaceRule({ ...made, path: `${base}${plainFontFolder}/${name}` }) }
  }))
}

/** The stylesheet of these pages, with the fonts that they show. */
function plainStyle(fonts: PlainFont[]): string {
  return minified(fonts.map(({ rule }) => rule).join('\n') + tokens() + readFileSync(join(root, 'tools/site/plain-pages.css'), 'utf8'), 'plain-pages.css')
}

function plainPage(base: string, fonts: PlainFont[], title: string, script: string, head: string, body: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
${contentPolicyTag([script])}
<script>${script}</script>
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${head}
<link rel="icon" href="${base}en/favicon.svg">
<style>${plainStyle(fonts)}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`
}

/** One link for each language, one to its reading view, and one to each PDF that the site has of it. */
function languageLinks(base: string, pdfs?: SitePdfs): string {
  const reading = (lang: Lang) => `<a href="${base}${lang}/${readingFolder}/">${words[lang].player.reading}</a>`
  const pdf = (lang: Lang) => (kind: PdfKind) => `<a type="application/pdf" href="${base}${lang}/${kind}.pdf">${siteWords[lang].pdfs[kind]}</a>`
  const aside = (lang: Lang) => `<p class="aside">${[reading(lang), ...(pdfs?.[lang] ?? []).map(pdf(lang))].join('')}</p>`
  const link = (lang: Lang) => `<li lang="${lang}"><small>${siteWords[lang].language}</small><a hreflang="${lang}" href="${base}${lang}/">${words[lang].deckTitle}</a>${aside(lang)}</li>`
  return `<ul>\n${langs.map(link).join('\n')}\n</ul>`
}

/**
 * The page at the site's root: one link for each language.
 *
 * @param base path of the site
 * @param origin scheme and host, or empty
 * @param fonts of plainFonts()
 * @param pdfs those that are there
 */
export function languagePage(base: string, origin: string, fonts: PlainFont[], pdfs: SitePdfs): string {
  const head = [
    `<meta name="description" content="${siteWords.en.deckDescription}">`,
    `<link rel="canonical" href="${origin}${base}">`,
    ...langs.map(lang => `<link rel="alternate" hreflang="${lang}" href="${origin}${base}${lang}/">`),
    `<link rel="alternate" hreflang="x-default" href="${origin}${base}">`,
  ].join('\n')
  return plainPage(base, fonts, langs.map(lang => words[lang].deckTitle).join(' · '), plainScript(base, true), head, languageLinks(base, pdfs))
}

/** The page that a static host shows for an address that does not exist. */
export function notFoundPage(base: string, fonts: PlainFont[]): string {
  const messages = langs.map(lang => `<p lang="${lang}">${siteWords[lang].notFound}</p>`).join('\n')
  return plainPage(base, fonts, '404', plainScript(base, false), '<meta name="robots" content="noindex">', `${messages}\n${languageLinks(base)}`)
}

/**
 * A page that leads on at once: a short address that can be said aloud.
 *
 * @param to where it leads
 * @param lang language of its one link
 */
export function shortcutPage(to: string, lang: Lang): string {
  return `<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
${contentPolicyTag([])}
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${to}">
<link rel="canonical" href="${to}">
<title>${words[lang].deckTitle}</title>
</head>
<body><a href="${to}">${to}</a></body>
</html>
`
}
