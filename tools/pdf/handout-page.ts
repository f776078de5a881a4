import type { Paper } from './selection.ts'

/** A line under a slide: where a fact of it comes from. */
export interface SourceLine {
  text: string
  /** Where it can be read. */
  url?: string
}

/** A slide in the handout. */
export interface HandoutEntry {
  no: number
  title: string
  /** Its number in words. */
  number: string
  /** It goes on with the list of the slide before: the contents leave it out. */
  continued: boolean
  /** Paragraphs of what the speaker says. */
  said: string[]
  /** The answer kept for a likely question. */
  asked?: string
  sources: SourceLine[]
}

/** A chapter in the handout. */
export interface HandoutChapter {
  number: number
  title: string
  /** Head of its pages. */
  label: string
  entries: HandoutEntry[]
}

/** What the handout says beside the slides, in its language. */
export interface Handout {
  title: string
  about: string
  given: string
  /** How the answer to a likely question begins. */
  ifAsked: string
  chapters: HandoutChapter[]
}

/** Where a slide is found in the printed handout: the name of its destination. */
export const destinationOf = (no: number) => `handout-${no}`

/** A text as a CSS string. */
const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&').replaceAll('\n', ' ')}"`

/** Width and height of papers in mm, by their name in CSS. */
const sizes: Record<Paper, [width: number, height: number]> = { a4: [210, 297], letter: [215.9, 279.4] }

/** Margins in mm. */
const margin = { top: 17, side: 14, bottom: 16 }

/**
 * Sizes of paper and running heads: each chapter is a named page, since Chromium
 * knows no running strings (CSS GCPM).
 *
 * @param handout its words
 * @param paper what it is printed on
 */
export function pageRules(handout: Handout, paper: Paper): string {
  const { title, chapters } = handout
  const [width, height] = sizes[paper]
  const face = 'color: #46525f; font: 400 7.6pt "Pretendard";'
  return `
:root {
  --room-width: ${width - 2 * margin.side}mm;
  --room-height: ${height - margin.top - margin.bottom}mm;
}
@page {
  size: ${paper} portrait;
  margin: ${margin.top}mm ${margin.side}mm ${margin.bottom}mm;
  @top-left { content: ${quoted(title)}; ${face} }
  @bottom-right { content: counter(page) " / " counter(pages); ${face} }
}
${chapters.map(({ number, label }) => `@page chapter-${number} { @top-right { content: ${quoted(`${number}  ${label}`)}; ${face} } }
.chapter-${number} { page: chapter-${number}; }`).join('\n')}`
}

/**
 * Runs in the browser: puts the slides of Slidev's print page into a handout.
 *
 * @param given words, styles and what is said
 * @param given.handout the words
 * @param given.style its stylesheet
 */
export function arrangeHandout({ handout, style }: { handout: Handout, style: string }): void {
  const sheet = document.createElement('style')
  sheet.textContent = style
  document.head.append(sheet)

  type Child = Node | string | undefined
  function make(tag: string, className: string, ...children: Child[]): HTMLElement {
    const element = document.createElement(tag)
    if (className)
      element.className = className
    element.append(...children.filter(child => child !== undefined))
    return element
  }
  function link(href: string | undefined, ...children: Child[]): HTMLElement {
    const element = make('a', '', ...children)
    if (href)
      element.setAttribute('href', href)
    return element
  }

  const line = (className: string, no: string, title: string, of: number) => {
    const page = make('span', 'page')
    page.dataset.pageOf = String(of)
    return make('li', className, link(`#handout-${of}`, make('span', 'no', no), make('span', '', title), page))
  }
  const chapterLine = ({ number, title, entries }: HandoutChapter, className: string) => line(className, String(number), title, entries[0]!.no)
  const questions = make('ol', 'questions', ...handout.chapters.map(chapter => chapterLine(chapter, '')))
  const contents = make('ol', 'contents', ...handout.chapters.flatMap(chapter => [
    chapterLine(chapter, 'chapter'),
    ...chapter.entries.slice(1).filter(entry => !entry.continued).map(entry => line('', String(entry.no), entry.title, entry.no)),
  ]))
  const front = make('header', 'front', make('h1', '', handout.title), make('p', 'about', handout.about), make('p', 'given', handout.given), handout.chapters.length > 1 ? questions : undefined, contents)

  function entryOf(entry: HandoutEntry): HTMLElement {
    const picture = make('div', 'picture', document.querySelector(`[id^="${String(entry.no).padStart(3, '0')}-"]`)!)
    const sources = entry.sources.map(({ text, url }) => make('li', '', link(url, text)))
    const element = make('article', 'entry', make('div', '', picture, sources.length ? make('ul', 'sources', ...sources) : undefined), make(
      'div',
      'beside',
      make('p', 'number', link(`#handout-${entry.no}`, entry.number)),
      make('div', 'speech', ...entry.said.map(text => make('p', '', text))),
      entry.asked ? make('p', 'asked', make('strong', '', handout.ifAsked), ' ', entry.asked) : undefined,
    ))
    element.id = `handout-${entry.no}`
    return element
  }
  const parts = handout.chapters.map(chapter => make('section', `part chapter-${chapter.number}`, ...chapter.entries.map(entryOf)))
  const main = make('main', 'handout', front, ...parts)
  document.querySelector('#print-content')!.replaceChildren(main)

  // Links between the slides lead to their place in the handout.
  for (const inner of main.querySelectorAll<HTMLAnchorElement>('.print-slide-container a[href^="#"]'))
    inner.setAttribute('href', `#handout-${Number(inner.getAttribute('href')!.slice(1, 4))}`)
  for (const picture of main.querySelectorAll<HTMLElement>('.entry > div > .picture'))
    picture.style.setProperty('--scale', String(picture.clientWidth / 980))
  for (const entry of main.querySelectorAll<HTMLElement>('.part > .entry'))
    entry.classList.toggle('tall', entry.offsetHeight > Number.parseFloat(getComputedStyle(entry).minHeight) + 1)
}

/** Runs in the browser: fills in the pages of the contents. */
export function fillPageNumbers(pages: Record<string, number>): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-page-of]'))
    place.textContent = String(pages[place.dataset.pageOf!])
}
