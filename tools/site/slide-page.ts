import type { Lang } from '../../data/types.ts'
import type { Slide } from '../lib/slides.ts'
import type { Poster } from './prerender/poster.ts'
import { parse } from 'node-html-parser'
import { langs } from '../../data/types.ts'
import { parseNote } from '../../model/notes.ts'
import { readingFolder } from '../../model/player/address.ts'
import { pageTitle } from '../../model/player/page-title.ts'
import { reportAddress } from '../../model/report-address.ts'
import { talk } from '../../talk.config.ts'
import { escape } from '../lib/escape.ts'
import { siteWords, words } from '../lib/words.ts'
import { bootScript } from './boot-script.ts'
import { contentPolicyTag } from './content-policy.ts'
import { manifestName } from './manifest.ts'

const locales: Record<Lang, string> = { en: 'en_US', ko: 'ko_KR' }

/** What a slide's page is made of. */
export interface SlidePage {
  /** Slidev's index.html of the language. */
  shell: string
  slide: Slide
  /** The slide before and after it, where there is one. */
  previous?: Slide
  next?: Slide
  poster: Poster
  /** Scripts that its first view needs beside those of the shell, from the language's folder. */
  scripts: string[]
  /** Path of the site. */
  base: string
  /** Scheme and host, or empty. */
  origin: string
  /** Address of the slide's social picture from the site's path, where there is one. */
  picture?: string
  /** The language has a PDF of this build. */
  hasPdf: boolean
}

/** How many fonts a page asks for at once: more would stand in the way of the script. */
const mostFonts = 3

/** The slide's canvas scaled into the window as Slidev does it by script (internals/SlideContainer.vue): a division of lengths is a tangent. */
const posterStyle = `
#poster{position:fixed;inset:0;z-index:1000;overflow:hidden;background:var(--slidev-slide-container-background);--slidev-slide-scale:min(tan(atan2(100dvw,980px)),tan(atan2(100dvh,552px)))}
#poster .slidev-slide-content{width:980px;height:552px}
@supports not (width:calc(1dvw*tan(atan2(1px,1px)))){#poster{--slidev-slide-scale:1}}`

/** Without script every step is shown, links take the place of the controls, and nothing else comes. */
const stillStyle = `#poster :is(.slidev-vclick-hidden,.to-come){opacity:1!important;visibility:visible!important}
#poster .player-bar{display:none}
.still{position:fixed;top:0;right:0;z-index:1001;display:flex;gap:1.2em;padding:.6em 1em;font:14px/1.4 var(--font-sans)}
.still a{color:var(--text)}`

/** A sentence or two for search engines and link previews: how the speaker begins. */
function description(slide: Slide): string {
  const said = parseNote(slide.note, slide.lang).spoken.replace(/\s+/g, ' ') || siteWords[slide.lang].deckDescription
  return said.length <= 160 ? said : `${said.slice(0, 157).replace(/\S*$/, '').trimEnd()} …`
}

/** Slidev's shell with a head of its own; the head's first lines are the policy and the scheme, since they count for what follows. */
function withHead(shell: string, lang: Lang, title: string, base: string, tags: string[]) {
  const html = parse(shell, { comment: true })
  const head = html.querySelector('head')!
  html.querySelector('html')!.setAttribute('lang', lang)
  // Slidev writes these with quotation marks of its own inside the value.
  for (const stale of head.querySelectorAll('meta[name=description], meta[name=author], meta[name=keywords], meta[property^="og:"], meta[property^="slidev:"], meta[http-equiv], meta[charset]'))
    stale.remove()
  head.querySelector('title')!.remove()
  head.insertAdjacentHTML('afterbegin', `
<meta charset="utf-8">
${contentPolicyTag([bootScript])}
<title>${escape(title)}</title>
${tags.join('\n')}
<link rel="manifest" href="${base}${lang}/${manifestName}">
<link rel="apple-touch-icon" href="${base}icons/icon-180.png">
<script>${bootScript}</script>
`)
  return { html, head, body: html.querySelector('body')! }
}

/** The links that a reader without script has. */
function stillLinks({ slide, previous, next, base, hasPdf }: SlidePage): string {
  const { player } = words[slide.lang]
  const link = (to: Slide | undefined, rel: string, text: string) => to && `<a rel="${rel}" href="${base}${to.lang}/${to.alias}/">${text}</a>`
  return [
    link(previous, 'prev', player.previous),
    link(next, 'next', player.next),
    ...langs.filter(lang => lang !== slide.lang).map(lang => `<a hreflang="${lang}" lang="${lang}" href="${base}${lang}/${slide.alias}/">${player.otherLanguage.name}</a>`),
    `<a href="${base}${slide.lang}/${readingFolder}/#${slide.alias}">${player.reading}</a>`,
    hasPdf && `<a href="${base}${slide.lang}/pdf/">${siteWords[slide.lang].pdfs.slides}</a>`,
    talk.repository && `<a href="${escape(reportAddress(talk.repository, slide.lang, slide.alias))}">${player.report}</a>`,
  ].filter(Boolean).join('\n')
}

/**
 * The page at a slide's address. What stands there is painted before any
 * script: the slide as it is in the app, with the rules that it needs in the
 * page itself. The app starts beside it and takes its place
 * (composables/poster.ts).
 */
export function slidePage(page: SlidePage): string {
  const { shell, slide, poster, scripts, base, origin, picture, hasPdf } = page
  const { lang } = slide
  const deckTitle = words[lang].deckTitle
  const address = (of: Slide, to = lang) => `${origin}${base}${to}/${of.alias}/`
  const said = escape(description(slide))
  const { html, head, body } = withHead(shell, lang, pageTitle(slide.no, slide.title, deckTitle), base, [
    `<meta name="description" content="${said}">`,
    `<meta name="author" content="${escape(talk.speaker[lang])}">`,
    `<meta property="og:type" content="article">`,
    `<meta property="og:site_name" content="${escape(deckTitle)}">`,
    `<meta property="og:locale" content="${locales[lang]}">`,
    `<meta property="og:title" content="${escape(slide.title)}">`,
    `<meta property="og:description" content="${said}">`,
    ...(origin ? [`<meta property="og:url" content="${address(slide)}">`] : []),
    // No rel=next here: Firefox would fetch that page ahead, which the policy has no name for.
    // Who reads these takes no relative address.
    ...(origin && picture
      ? [`<meta property="og:image" content="${origin}${base}${picture}">`, `<meta property="og:image:width" content="1200">`, `<meta property="og:image:height" content="630">`, `<meta property="og:image:alt" content="${escape(slide.title)}">`, `<meta name="twitter:card" content="summary_large_image">`]
      : []),
    `<link rel="canonical" href="${address(slide)}">`,
    ...langs.map(to => `<link rel="alternate" hreflang="${to}" href="${address(slide, to)}">`),
    ...(hasPdf ? [`<link rel="alternate" type="application/pdf" href="${base}${lang}/pdf/">`] : []),
    ...poster.fonts.slice(0, mostFonts).map(font => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${font}">`),
  ])
  const styles = head.querySelectorAll('link[rel=stylesheet]')
  const style = `<style>${poster.css}${posterStyle}</style>\n<noscript><style>${stillStyle}</style></noscript>\n`
  head.querySelector('script[type=module]')!.insertAdjacentHTML('beforebegin', style)
  for (const script of scripts)
    head.insertAdjacentHTML('beforeend', `<link rel="modulepreload" crossorigin href="${base}${lang}/${script}">\n`)
  // The whole stylesheets follow the poster, which has its own: before it they would hold back the first paint.
  styles.forEach(link => link.remove())
  body.insertAdjacentHTML('afterbegin', `
<div id="poster">${poster.html}</div>
<noscript><nav class="still">
${stillLinks(page)}
</nav></noscript>
${styles.map(String).join('\n')}`)
  return html.toString()
}

/** A page for the speaker (presenter, overview, notes): not for search engines. */
export function toolPage(shell: string, lang: Lang, base: string): string {
  return withHead(shell, lang, words[lang].deckTitle, base, ['<meta name="robots" content="noindex">']).html.toString()
}
