/**
 * Script of the reading view, which is complete without it: the search, figures
 * that grow at a tap, and the worker that keeps the page offline. Bundled by
 * bundle-script.ts; no framework, since a phone waits for it.
 */
import type { Found, SearchKind } from '../../../model/search/search.ts'
import { loadSearch } from '../../../composables/load-search.ts'

interface SearchWords {
  hint: string
  loading: string
  failed: string
  none: string
  /** `{count}` stands for the number. */
  count: string
  kinds: Record<SearchKind, string>
}

/** Address of the deck, which the page names. */
const deck = document.querySelector<HTMLScriptElement>('script[data-deck]')!.dataset.deck!

function element(tag: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag)
  made.append(...children)
  return made
}

function resultItem({ kind, title, alias, excerpt }: Found, words: SearchWords): HTMLElement {
  const link = element('a', element('small', words.kinds[kind]), element('b', title), element('span', ...excerpt.map(({ text, hit }) => hit ? element('mark', text) : text))) as HTMLAnchorElement
  link.href = `#${alias}`
  return element('li', link)
}

function startSearch(): void {
  const search = document.querySelector<HTMLElement>('#search')!
  const words: SearchWords = JSON.parse(search.dataset.words!)
  const input = search.querySelector('input')!
  const status = search.querySelector<HTMLElement>('[role=status]')!
  const list = search.querySelector('ol')!

  async function show(): Promise<void> {
    const query = input.value
    if (!query.trim()) {
      list.replaceChildren()
      status.textContent = words.hint
      return
    }
    try {
      const found = (await loadSearch(deck)).find(query)
      if (query !== input.value)
        return
      list.replaceChildren(...found.map(entry => resultItem(entry, words)))
      status.textContent = found.length ? words.count.replace('{count}', String(found.length)) : words.none
    } catch {
      status.textContent = words.failed
    }
  }

  input.addEventListener('focus', () => void loadSearch(deck).catch(() => {}), { once: true })
  input.addEventListener('input', () => void show())
  search.querySelector('form')!.addEventListener('submit', (event) => {
    event.preventDefault()
    list.querySelector('a')?.click()
  })
  document.querySelector('.page-to-search')!.addEventListener('click', () => setTimeout(() => input.focus()))
  addEventListener('keydown', (event) => {
    if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && event.target !== input) {
      event.preventDefault()
      input.focus()
      input.scrollIntoView({ block: 'center' })
    }
  })
}

/** A figure of this width, in px of the canvas, is readable on a phone as it is. */
const readable = 420

/** On a narrow screen a figure is small: a tap shows it nearly as large as on the slide, to be moved sideways. */
function startGrowing(): void {
  const narrow = matchMedia('(max-width: 699px)')
  const byFinger = matchMedia('(pointer: coarse)')
  const pictures = [...document.querySelectorAll<HTMLElement>('.page-picture:not(.page-list)')]

  function set(picture: HTMLElement, large: boolean): void {
    const canGrow = narrow.matches && Number(picture.style.getPropertyValue('--width')) > readable
    picture.classList.toggle('page-can-grow', canGrow)
    picture.classList.toggle('page-large', canGrow && large)
    // Too small for a finger: the figure grows first, then its links can be met.
    const outOfReach = canGrow && !large && byFinger.matches
    for (const link of picture.querySelectorAll('a'))
      link.tabIndex = outOfReach ? -1 : 0
  }

  const setAll = () => pictures.forEach(picture => set(picture, picture.classList.contains('page-large')))
  document.addEventListener('click', (event) => {
    const target = event.target as Element
    const picture = target.closest<HTMLElement>('.page-can-grow')
    const isLarge = picture?.classList.contains('page-large')
    if (!picture || getSelection()?.toString() || (isLarge && target.closest('a')))
      return
    if (target.closest('a') && byFinger.matches)
      event.preventDefault()
    else if (target.closest('a'))
      return
    set(picture, !isLarge)
  })
  narrow.addEventListener('change', setAll)
  setAll()
}

/** Who comes here first has the whole language offline as well, as the deck does (composables/offline.ts). */
function keepOffline(): void {
  if ('serviceWorker' in navigator)
    addEventListener('load', () => void navigator.serviceWorker.register(`${deck}worker.js`).catch(() => {}))
}

startSearch()
startGrowing()
keepOffline()
