import type { Locator, Page } from '@playwright/test'
import type { Slide } from '../../tools/lib/slides.ts'
import { parseNote } from '../../model/notes.ts'
import { storageKey } from '../../model/player/address.ts'
import { decks } from '../../tools/lib/decks.ts'
import { waitForSlide } from '../../tools/lib/open-slide.ts'
import { loadSlides } from '../../tools/lib/slides.ts'
import { expect } from '../fixtures.ts'
import { testTalk } from '../site.ts'

/** The English deck as its sources tell it; the Korean one has the same slides. */
export const slides = await loadSlides(decks.find(({ lang }) => lang === 'en')!, testTalk)
const clicksOf = (slide: Slide) => parseNote(slide.note, slide.lang).clicks

/** A slide in the middle of the talk with at least three clicks. */
export const stepped = slides.find(slide => slide.no > 2 && clicksOf(slide) >= 3)!
export const steps = clicksOf(stepped)
/** The slide before it and the one after it. */
export const [before, after] = [slides[stepped.no - 2]!, slides[stepped.no]!]

/** The slide before another one. */
export const slideBefore = (alias: string): Slide => slides[slides.findIndex(slide => slide.alias === alias) - 1]!

/** A place in the talk as the tests write it: `en/cover?clicks=1`, `ko/presenter/cover`. */
export const placeOf = (page: Page, site: string) => page.url().slice(site.length).replace(/\/(?=$|\?)/, '')

/** Waits until a window shows a place. */
export async function expectPlace(page: Page, site: string, place: string): Promise<void> {
  await expect.poll(() => placeOf(page, site), { timeout: 8_000, intervals: [20, 50, 100] }).toBe(place)
}

/** Opens a place and waits for its slide. */
export async function open(page: Page, site: string, place: string): Promise<void> {
  await page.goto(site + place.replace(/(?=\?|$)/, '/'))
  const alias = place.replace(/\?.*/, '').split('/').at(-1)
  await waitForSlide(page, slides.find(slide => slide.alias === alias)!.no)
}

/**
 * Waits until a presenter's window leads the talk: it answers a window that
 * asks, as one that opens does.
 */
export async function expectLead(presenter: Page, site: string): Promise<void> {
  await presenter.evaluate(name => new Promise<void>((resolve) => {
    const channel = new BroadcastChannel(name)
    const asking = setInterval(() => channel.postMessage({ type: 'hello' }), 50)
    channel.onmessage = ({ data }) => {
      if (data.type !== 'talk')
        return
      clearInterval(asking)
      channel.close()
      resolve()
    }
  }), storageKey(new URL(site).pathname, 'windows'))
}

/** Puts elements into the slide that is shown, as an explorer would. Each counts in data-pressed how often it was clicked. */
export async function putOnSlide(page: Page, html: string): Promise<Locator> {
  await page.evaluate((html) => {
    const slide = [...document.querySelectorAll('#slide-content .slidev-layout')].find(element => element.checkVisibility())!
    const host = document.createElement('div')
    host.id = 'exercise'
    host.style.cssText = 'position:absolute;top:200px;left:300px;z-index:9'
    host.innerHTML = html
    // Not as attributes: the site's policy runs no script that stands in the page.
    for (const element of host.querySelectorAll<HTMLElement>('*')) {
      element.addEventListener('click', (event) => {
        element.dataset.pressed = String(Number(element.dataset.pressed ?? 0) + 1)
        if (element.localName === 'a')
          event.preventDefault()
      })
    }
    slide.append(host)
  }, html)
  return page.locator('#exercise > *').first()
}

/**
 * Presses a key until its control says that there is nothing further.
 *
 * @param page a window of the deck
 * @param site address of the site
 * @param key the key
 * @param each is called at every place, before the next key
 * @returns every place on the way
 */
export async function walk(page: Page, site: string, key: 'ArrowRight' | 'ArrowLeft', each?: (place: string) => Promise<void>): Promise<string[]> {
  const places = [placeOf(page, site)]
  const control = page.locator(`#deck-controls [aria-keyshortcuts=${key}]`)
  while (!await control.getAttribute('aria-disabled')) {
    const from = page.url()
    await page.keyboard.press(key)
    // A slide counts its steps when it is there; one that is entered backwards says 999999 until then.
    await page.waitForFunction(url => location.href !== url
      && !location.search.includes('999999')
      && [...document.querySelectorAll('#slide-content .slidev-layout')].some(slide => slide.checkVisibility()), from, { timeout: 10_000, polling: 15 })
    places.push(placeOf(page, site))
    await each?.(places.at(-1)!)
  }
  return places
}

/** A control of the bar by its words. */
export const control = (page: Page, name: string | RegExp) => page.locator('#deck-controls').locator('a, button').filter({ hasText: name })

/** Brings the bar to sight, as a hand on the mouse does. */
export async function wakeBar(page: Page): Promise<void> {
  await page.mouse.move(300, 200)
  await page.mouse.move(310, 210)
}

/** Time for a window to do what it must not do. */
export const aWhile = (page: Page) => page.waitForTimeout(400)
