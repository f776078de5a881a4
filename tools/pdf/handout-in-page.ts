import type { Handout, HandoutChapter, HandoutEntry } from './handout-page.ts'

/*
 * What makes a handout of Slidev's print page, in the browser: all functions are
 * put into that page (tools/lib/page-functions.ts).
 */

/** What an element holds; nothing for what is not there. */
type Child = Node | string | undefined

export function makeElement(tag: string, className: string, ...children: Child[]): HTMLElement {
  const element = document.createElement(tag)
  if (className)
    element.className = className
  element.append(...children.filter(child => child !== undefined))
  return element
}

export function makeLink(href: string | undefined, ...children: Child[]): HTMLElement {
  const element = makeElement('a', '', ...children)
  if (href)
    element.setAttribute('href', href)
  return element
}

/** A line of the contents, with a place for the page of the slide that it leads to. */
export function contentsLine(className: string, no: string, title: string, slide: number): HTMLElement {
  const page = makeElement('span', 'page')
  page.dataset.pageOf = String(slide)
  return makeElement('li', className, makeLink(`#handout-${slide}`, makeElement('span', 'no', no), makeElement('span', '', title), page))
}

/** The first pages: what the talk is, its chapters' questions where there are several, and the contents. */
export function handoutFront({ title, about, given, chapters }: Handout): HTMLElement {
  const chapterLine = ({ number, title, entries }: HandoutChapter, className: string) => contentsLine(className, String(number), title, entries[0]!.no)
  const questions = makeElement('ol', 'questions', ...chapters.map(chapter => chapterLine(chapter, '')))
  const contents = makeElement('ol', 'contents', ...chapters.flatMap(chapter => [
    chapterLine(chapter, 'chapter'),
    ...chapter.entries.slice(1).filter(entry => !entry.continued).map(entry => contentsLine('', String(entry.no), entry.title, entry.no)),
  ]))
  return makeElement('header', 'front', makeElement('h1', '', title), makeElement('p', 'about', about), makeElement('p', 'given', given), chapters.length > 1 ? questions : undefined, contents)
}

/** A slide, taken off the print page, with its sources below and what is said beside it. */
export function handoutEntry(entry: HandoutEntry, ifAsked: string): HTMLElement {
  const picture = makeElement('div', 'picture', document.querySelector(`[id^="${String(entry.no).padStart(3, '0')}-"]`)!)
  const sources = entry.sources.map(({ text, url }) => makeElement('li', '', makeLink(url, text)))
  const element = makeElement('article', 'entry', makeElement('div', '', picture, sources.length ? makeElement('ul', 'sources', ...sources) : undefined), makeElement(
    'div',
    'beside',
    makeElement('p', 'number', makeLink(`#handout-${entry.no}`, entry.number)),
    makeElement('div', 'speech', ...entry.said.map(text => makeElement('p', '', text))),
    entry.asked ? makeElement('p', 'asked', makeElement('strong', '', ifAsked), ' ', entry.asked) : undefined,
  ))
  element.id = `handout-${entry.no}`
  return element
}

/**
 * Puts the slides of Slidev's print page into a handout.
 *
 * @param given words, styles and what is said
 * @param given.handout the words
 * @param given.style its stylesheet
 */
export function arrangeHandout({ handout, style }: { handout: Handout, style: string }): void {
  const sheet = document.createElement('style')
  sheet.textContent = style
  document.head.append(sheet)

  const parts = handout.chapters.map(chapter => makeElement('section', `part chapter-${chapter.number}`, ...chapter.entries.map(entry => handoutEntry(entry, handout.ifAsked))))
  const main = makeElement('main', 'handout', handoutFront(handout), ...parts)
  document.querySelector('#print-content')!.replaceChildren(main)

  // Links between the slides lead to their place in the handout.
  for (const inner of main.querySelectorAll<HTMLAnchorElement>('.print-slide-container a[href^="#"]'))
    inner.setAttribute('href', `#handout-${Number(inner.getAttribute('href')!.slice(1, 4))}`)
  for (const picture of main.querySelectorAll<HTMLElement>('.entry > div > .picture'))
    picture.style.setProperty('--scale', String(picture.clientWidth / 980))
  for (const entry of main.querySelectorAll<HTMLElement>('.part > .entry'))
    entry.classList.toggle('tall', entry.offsetHeight > Number.parseFloat(getComputedStyle(entry).minHeight) + 1)
}

/** Fills in the pages of the contents. */
export function fillPageNumbers(pages: Record<string, number>): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-page-of]'))
    place.textContent = String(pages[place.dataset.pageOf!])
}
