import type { Lang } from '../../data/types.ts'
import type { Slide } from '../lib/slides.ts'
import { parse } from 'node-html-parser'
import { langs } from '../../data/types.ts'
import { en } from '../../locales/en.ts'
import { ko } from '../../locales/ko.ts'
import { parseNote } from '../../model/notes.ts'
import { talk } from '../../talk.config.ts'

const words = { en, ko }
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/** The site's address without the last slash, from `DECK_URL`; addresses stay relative to the host without it. */
const origin = (process.env.DECK_URL ?? '').replace(/\/$/, '')

/** A sentence or two for search engines and link previews: how the speaker begins. */
function description(slide: Slide): string {
  const said = parseNote(slide.note, slide.lang).spoken.replace(/\s+/g, ' ')
  return said.length <= 160 ? said : `${said.slice(0, 157).replace(/\S*$/, '').trimEnd()} …`
}

function withHead(shell: string, lang: Lang, title: string, tags: string[]): string {
  const html = parse(shell, { comment: true })
  const head = html.querySelector('head')!
  html.querySelector('html')!.setAttribute('lang', lang)
  // Slidev writes these with quotation marks of its own inside the value.
  for (const stale of head.querySelectorAll('meta[name=description], meta[name=author], meta[name=keywords], meta[property^="og:"], meta[http-equiv]'))
    stale.remove()
  head.querySelector('title')!.set_content(escape(title))
  head.querySelector('title')!.insertAdjacentHTML('afterend', `\n${tags.join('\n')}`)
  return html.toString()
}

/**
 * The page at a slide's address: Slidev's shell with a head of its own.
 *
 * @param shell Slidev's index.html of that language
 * @param slide the slide that is shown there
 * @param base path of the site
 */
export function slidePage(shell: string, slide: Slide, base: string): string {
  const deckTitle = words[slide.lang].deckTitle
  const title = slide.no === 1 ? deckTitle : `${slide.title} · ${deckTitle}`
  const address = (lang: Lang) => `${origin}${base}${lang}/${slide.alias}/`
  return withHead(shell, slide.lang, title, [
    `<meta name="description" content="${escape(description(slide))}">`,
    `<meta name="author" content="${escape(talk.speaker[slide.lang])}">`,
    `<meta property="og:type" content="article">`,
    `<meta property="og:title" content="${escape(slide.title)}">`,
    `<meta property="og:description" content="${escape(description(slide))}">`,
    `<link rel="canonical" href="${address(slide.lang)}">`,
    ...langs.map(lang => `<link rel="alternate" hreflang="${lang}" href="${address(lang)}">`),
  ])
}

/** A page for the speaker (presenter, overview, notes): not for search engines. */
export function toolPage(shell: string, lang: Lang): string {
  return withHead(shell, lang, words[lang].deckTitle, ['<meta name="robots" content="noindex">'])
}
