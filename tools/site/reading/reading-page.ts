import type { Chapter } from '../../../data/chapters.ts'
import type { Source } from '../../../data/sources.ts'
import type { Lang } from '../../../data/types.ts'
import type { TalkLength } from '../../../model/talk/lengths.ts'
import type { Slide } from '../../lib/slides.ts'
import type { Stills } from './still.ts'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chapters } from '../../../data/chapters.ts'
import { sources } from '../../../data/sources.ts'
import { langs } from '../../../data/types.ts'
import { formatDate } from '../../../locales/format.ts'
import { sourceLabel } from '../../../locales/source-label.ts'
import { parseNote } from '../../../model/notes.ts'
import { readingFolder } from '../../../model/player/address.ts'
import { withLength } from '../../../model/talk/lengths.ts'
import { talkChapters } from '../../../model/talk/told-chapters.ts'
import { talk } from '../../../talk.config.ts'
import { minified } from '../../lib/css.ts'
import { escape } from '../../lib/escape.ts'
import { root } from '../../lib/paths.ts'
import { byChapter } from '../../lib/slides.ts'
import { siteWords, words } from '../../lib/words.ts'
import { bootScript } from '../boot-script.ts'
import { contentPolicyTag } from '../content-policy.ts'
import { manifestName } from '../manifest.ts'
import { tokens } from '../tokens.ts'
import { linkedWithin } from './inner-links.ts'

/** What the reading view of a language is made of. */
export interface ReadingPage {
  /** The slides of the language; without notes where the site has none. */
  slides: Slide[]
  /** The talk that they tell. */
  length: TalkLength
  stills: Stills
  /** Addresses of the figures' stylesheet and of the page's script. */
  style: string
  script: string
  /** Path of the site. */
  base: string
  /** Scheme and host, or empty. */
  origin: string
  /** Address of the social picture from the site's path, where there is one. */
  picture?: string
  hasPdf: boolean
}

/** Figures that are text and nothing else: a narrow screen sets them anew instead of making them small (reading.css). */
const listTags = /<(?:Glossary|Faq|References|Errata)\b/

/** Text of the Markdown that titles and notes have: code, and nothing else. */
const inline = (text: string) => escape(text).replace(/`([^`]+)`/g, '<code>$1</code>')

/** The claim as it is written, code included. */
const titleOf = (slide: Slide) => inline(/^# (.+)$/m.exec(slide.content)?.[1] ?? slide.title)

/** The figure of a slide, cut out of its canvas (reading.css scales it into the page). */
function picture({ no, content }: Slide, { stills, slides }: ReadingPage): string {
  const { html, box } = stills.slides[no - 1]!
  if (!box)
    return ''
  const place = Object.entries(box).map(([side, px]) => `--${side}:${px}`).join(';')
  return `<div class="page-picture${listTags.test(content) ? ' page-list' : ''}" style="${place}"><div class="page-view"><div class="page-canvas">${linkedWithin(html, slides.map(({ alias }) => alias))}</div></div></div>\n`
}

/** What is said on a slide, without click marks. */
function said({ note, lang }: Slide): string {
  const { spoken, ifAsked } = parseNote(note, lang)
  const paragraphs = spoken.split('\n\n').filter(Boolean).map(text => `<p>${inline(text)}</p>`)
  if (ifAsked)
    paragraphs.push(`<p class="page-asked"><b>${siteWords[lang].reading.asked}</b> ${inline(ifAsked)}</p>`)
  return paragraphs.length ? `<div class="page-talk">\n${paragraphs.join('\n')}\n</div>\n` : ''
}

/** Where a slide's facts come from, and the way to the slide itself. */
function below({ lang, alias, sources: cited, layout, content }: Slide, { base, slides }: ReadingPage): string {
  const { foot } = words[lang]
  const { reading } = siteWords[lang]
  const links = cited.map((id) => {
    const source: Source = sources[id as keyof typeof sources]
    const { url, slide } = source
    const label = sourceLabel(source, lang)
    const to = url ?? (slides.some(({ alias }) => alias === slide) && `#${slide}`)
    return to ? `<a href="${escape(to)}">${escape(label)}</a>` : escape(label)
  })
  const open = layout === 'explorer' ? reading.play : content.includes('<Terminal ') ? reading.watch : reading.open
  return `<footer>${links.length ? `<p class="page-sources">${foot.sources}: ${links.join(' · ')}</p>` : ''}<p class="page-open"><a href="${base}${lang}/${alias}/">${open}</a></p></footer>`
}

function slideArticle(slide: Slide, page: ReadingPage): string {
  const { alias, no, lang } = slide
  return `<article id="${alias}" aria-labelledby="${alias}-title">
<h3 id="${alias}-title"><span class="page-no"><span class="page-unseen">${words[lang].slide.see} </span>${no}</span> ${titleOf(slide)}</h3>
${picture(slide, page)}${said(slide)}${below(slide, page)}
</article>`
}

/**
 * A chapter: its question with what is said on its first slide, then its slides.
 * The first one is the deck's cover. A shorter talk may begin a chapter with a
 * slide that has a figure.
 */
function chapterSection({ number, question }: Chapter, slides: Slide[], page: ReadingPage): string {
  const { lang, layout } = slides[0]!
  const [first, rest] = /^(?:cover|chapter)$/.test(layout) ? [slides[0], slides.slice(1)] : [undefined, slides]
  const alias = first?.alias ?? `chapter-${number}`
  const opening = number
    ? `<h2 id="${alias}-title"><span class="page-ordinal"><span class="page-unseen">${siteWords[lang].reading.chapter(number)} </span><span aria-hidden="true">${number}</span></span>${escape(question[lang])}</h2>\n`
    : `<h2 id="${alias}-title" class="page-unseen">${escape(question[lang])}</h2>\n`
  return `<section id="${alias}" class="page-chapter" aria-labelledby="${alias}-title">
${opening}${first ? said(first) : ''}${rest.map(slide => slideArticle(slide, page)).join('\n')}
</section>`
}

function contents(parts: [Chapter, Slide[]][], lang: Lang): string {
  const item = ([{ number, question, label }, slides]: [Chapter, Slide[]]) => `<li><details>
<summary><span class="page-ordinal">${number}</span> ${escape(number ? question[lang] : label[lang])}</summary>
<ol>${slides.map(slide => `<li><a href="#${slide.alias}"><span class="page-no">${slide.no}</span> <span>${slide.layout === 'chapter' ? siteWords[lang].reading.chapter(number) : titleOf(slide)}</span></a></li>`).join('\n')}</ol>
</details></li>`
  return `<nav id="contents" class="page-contents" aria-labelledby="contents-title">
<h2 id="contents-title">${siteWords[lang].reading.contents}</h2>
<ol>${parts.map(item).join('\n')}</ol>
</nav>`
}

/** The search of the page. Its script (page-script.ts) reads its words here; reading.css hides it where no script runs. */
function searchForm(lang: Lang): string {
  const { search, player } = words[lang]
  return `<search id="search" class="page-search" data-words="${escape(JSON.stringify({ ...search, count: search.count('{count}') }))}">
<form><label for="query">${search.label}</label><input id="query" type="search" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search" placeholder="${player.search}"></form>
<p class="page-status" role="status">${search.hint}</p>
<ol class="page-found"></ol>
</search>`
}

/** Addresses of the fonts that the first screen shows: the text's, without those for rare characters, whose range names each. */
function firstFonts({ faces }: Stills): string[] {
  return faces.filter(({ family, ranges }) => family === 'Pretendard' && ranges.length <= 12).map(({ url }) => url)
}

/** The stylesheet of the page itself, which is painted with it. */
function ownStyle({ faces }: Stills): string {
  return minified(faces.map(({ rule }) => rule).join('\n') + tokens() + readFileSync(join(root, 'tools/site/reading/reading.css'), 'utf8'), 'reading.css')
}

/**
 * The stylesheet of the figures, a file of its own since it is as long as the
 * text and never changes under its name.
 */
export function readingStylesheet({ css }: Stills): { path: string, text: string } {
  return { path: `assets/reading-${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`, text: css }
}

function head(page: ReadingPage, title: string): string {
  const { slides, stills, style, script, base, origin, picture, hasPdf } = page
  const { lang } = slides[0]!
  const address = (to: Lang) => `${origin}${base}${to}/${readingFolder}/`
  const about = escape(siteWords[lang].reading.description(slides.length))
  return [
    '<meta charset="utf-8">',
    contentPolicyTag([bootScript]),
    `<title>${escape(title)}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<meta name="description" content="${about}">`,
    `<meta name="author" content="${escape(talk.speaker[lang])}">`,
    '<meta property="og:type" content="article">',
    `<meta property="og:title" content="${escape(title)}">`,
    `<meta property="og:description" content="${about}">`,
    ...(origin ? [`<meta property="og:url" content="${address(lang)}">`] : []),
    ...(origin && picture ? [`<meta property="og:image" content="${origin}${base}${picture}">`, '<meta name="twitter:card" content="summary_large_image">'] : []),
    `<link rel="canonical" href="${address(lang)}">`,
    ...langs.map(to => `<link rel="alternate" hreflang="${to}" href="${address(to)}">`),
    ...(hasPdf ? [`<link rel="alternate" type="application/pdf" href="${base}${lang}/pdf/">`] : []),
    ...firstFonts(stills).map(font => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${font}">`),
    `<link rel="manifest" href="${base}${lang}/${manifestName}">`,
    `<link rel="icon" type="image/svg+xml" href="${base}${lang}/favicon.svg">`,
    `<link rel="apple-touch-icon" href="${base}icons/icon-180.png">`,
    `<script>${bootScript}</script>`,
    `<style>${ownStyle(stills)}</style>`,
    `<script type="module" src="${script}" data-deck="${base}${lang}/"></script>`,
    // Comes while the beginning is painted: no figure stands before the first article.
    `<link rel="preload" as="style" href="${style}">`,
  ].join('\n')
}

/** Ways to the parts of the page, to the other languages, the PDF and the slides. */
function bar({ slides, base, hasPdf }: ReadingPage): string {
  const { lang } = slides[0]!
  const { player } = words[lang]
  const { reading } = siteWords[lang]
  return `<div class="page-bar">
<nav aria-label="${reading.page}">
<a class="page-to-contents" href="#contents">${reading.contents}</a>
<a class="page-to-search" href="#search">${player.search}</a>
${langs.filter(other => other !== lang).map(other => `<a hreflang="${other}" lang="${other}" href="${base}${other}/${readingFolder}/">${player.otherLanguage.name}</a>`).join('\n')}
${hasPdf ? `<a type="application/pdf" href="${base}${lang}/pdf/">PDF</a>\n` : ''}<a class="page-to-slides" href="${base}${lang}/">${reading.slides}</a>
</nav>
</div>`
}

/** What the deck's cover says, and what the page holds. */
function opening({ slides, length }: ReadingPage): string {
  const { lang, content } = slides[0]!
  const { reading } = siteWords[lang]
  const [, kicker, lead] = /^## (.+)\n+([^\n]+)/m.exec(content) ?? []
  const hasNotes = slides.some(({ note }) => note)
  return `<header class="page-opening">
${kicker ? `<p class="page-kicker">${inline(kicker)}</p>\n` : ''}<h1>${escape(words[lang].deckTitle)}</h1>
${lead ? `<p class="page-lead">${inline(lead)}</p>\n` : ''}<p class="page-occasion"><b>${escape(talk.speaker[lang])}</b> · ${escape(withLength(talk.event[lang], length))} · <time datetime="${talk.date}">${formatDate(talk.date, lang)}</time></p>
<p class="page-occasion">${hasNotes ? reading.about(slides.length) : reading.aboutSilent(slides.length)}</p>
<p class="page-hint">${reading.enlarge}</p>
</header>`
}

/**
 * The whole talk as one page, made for a phone held upright: chapter by
 * chapter each slide's claim, its figure in its final state, what the speaker
 * says and where it comes from. It is complete without script, which adds the
 * search and larger figures.
 */
export function readingPage(page: ReadingPage): string {
  const { slides, style } = page
  const cover = slides[0]!
  const { lang } = cover
  const { reading } = siteWords[lang]
  const told = talkChapters(slides, chapters, page.length)
  const parts = [...byChapter(slides)].map(([number, of]): [Chapter, Slide[]] => [told.find(({ id }) => id === number)!, of])
  return `<!DOCTYPE html>
<html lang="${lang}">
<head>
${head(page, reading.title(words[lang].deckTitle))}
</head>
<body class="reading">
<a class="page-skip" href="#text">${reading.toText}</a>
${bar(page)}
<div class="page-frame">
${opening(page)}
${searchForm(lang)}
${contents(parts, lang)}
<main id="text" tabindex="-1">
<link rel="stylesheet" href="${style}">
${picture(cover, page)}${parts.map(([chapter, of]) => chapterSection(chapter, of, page)).join('\n')}
</main>
</div>
</body>
</html>
`
}
