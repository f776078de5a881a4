import type { Page } from '@playwright/test'
import type { Scheme } from '../../tools/lib/schemes.ts'
import type { Slide } from '../../tools/lib/slides.ts'
import type { Finding } from '../finding.ts'
import type { SlideState, StateFinding } from './rule.ts'
import { parseNote } from '../../model/notes.ts'
import { openSlide, slideSelector, waitForSlide } from '../../tools/lib/open-slide.ts'
import { painted } from '../painted.ts'
import { pageRules, stateRules } from './index.ts'
import { measureTexts } from './measure.ts'

/** A finding with the rule that it breaks. */
export interface RuleFinding {
  rule: string
  finding: Finding
}

/** A page on which slides are looked at, one after the other. */
export interface SlidePage {
  page: Page
  /** Address of the site, ending with a slash. */
  site: string
  /** What the rules on pages have heard since they were last asked. */
  news: () => { rule: string, found: StateFinding }[]
}

/** More clicks than any slide may have: a slide that never ends is a fault, not a hang. */
const mostClicks = 30

/**
 * Lets the rules on pages listen to a page, for as long as it is there.
 *
 * @param page a page of 980 x 552, so that a px is a px of the canvas
 * @param site address of the site, ending with a slash
 */
export async function listenTo(page: Page, site: string): Promise<SlidePage> {
  const heard = await Promise.all(pageRules.map(async ({ id, listen }) => ({ id, said: await listen(page, site), known: 0 })))
  const news = () => heard.flatMap((rule) => {
    const all = rule.said()
    const found = all.slice(rule.known)
    rule.known = all.length
    return found.map(found => ({ rule: rule.id, found }))
  })
  return { page, site, news }
}

/** The router drops the slash at the end of an address as soon as it changes it. */
const pathOf = (address: string) => new URL(address).pathname.replace(/\/$/, '')

/** Presses the key for "next" and says whether the slide is still the same. */
async function nextClick(page: Page): Promise<boolean> {
  const { before, isEnd } = await page.evaluate(() => ({
    before: location.href,
    isEnd: Boolean(document.querySelector('#deck-controls [aria-keyshortcuts=ArrowRight][aria-disabled]')),
  }))
  // The bar says so at the end of the deck, from where no key leads on.
  if (isEnd)
    return false
  await page.keyboard.press('ArrowRight')
  const moved = await page.waitForFunction(href => location.href !== href, before, { timeout: 15_000, polling: 15 }).then(() => true, () => false)
  return moved && pathOf(before) === pathOf(await page.evaluate(() => location.href))
}

/** Does what a reader's system does in the evening, and waits until the slide has followed. */
async function setScheme(page: Page, scheme: Scheme): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme })
  await page.waitForFunction(dark => document.documentElement.classList.contains('dark') === dark, scheme === 'dark', { polling: 15 })
  await painted(page)
}

/**
 * Goes to a slide at its first click: stays where the key of the slide before
 * has led, else opens its address with nothing kept of the slides before.
 */
async function goTo({ page, site, news }: SlidePage, slide: Slide, by: 'address' | 'key'): Promise<void> {
  const here = await page.evaluate(() => location.href)
  if (by === 'key' && pathOf(here) === pathOf(`${site}${slide.lang}/${slide.alias}`))
    return waitForSlide(page, slide.no)
  if (here.startsWith(site)) {
    await page.evaluate(() => {
      localStorage.clear()
      sessionStorage.clear()
    })
  }
  news()
  await openSlide(page, site, slide)
}

/**
 * Goes to a slide, steps through all its clicks as a speaker does, and asks
 * every rule at every step, in one scheme after the other.
 *
 * @param slidePage the page, with the rules that listen to it
 * @param slide the slide, with its note
 * @param options in which schemes, and how much at each click
 * @param options.schemes each click is looked at in full in the scheme in which the page stands, then in the others for their colours
 * @param options.costly clicks at which costly rules are asked and the scheme is changed: first and last, or every one
 * @param options.by how the slide is reached; by the key only where the slide before it has just been looked at
 * @returns what was found
 */
export async function inspectSlide(slidePage: SlidePage, slide: Slide, { schemes, costly = 'ends', by = 'address' }: { schemes: readonly Scheme[], costly?: 'every' | 'ends', by?: 'address' | 'key' }): Promise<RuleFinding[]> {
  const { page } = slidePage
  const findings: RuleFinding[] = []
  const place = { lang: slide.lang, slide: slide.alias }
  const root = slideSelector(slide.no)

  let standing = schemes[0]!
  await page.emulateMedia({ colorScheme: standing })
  await goTo(slidePage, slide, by)
  const marks = parseNote(slide.note, slide.lang).clicks
  let clicks = 0
  for (;; clicks++) {
    const isAsked = costly === 'every' || clicks === 0 || clicks >= marks
    // Without a turn back: to change the scheme styles every element of the page anew.
    const first = standing
    for (const scheme of isAsked ? [first, ...schemes.filter(scheme => scheme !== first)] : [first]) {
      const onlyColours = scheme !== first
      await setScheme(page, scheme)
      standing = scheme
      let measured: ReturnType<SlideState['texts']> | undefined
      const texts = () => measured ??= page.evaluate(measureTexts, root)
      for (const rule of stateRules) {
        if ((rule.states === 'ends' && !isAsked) || (onlyColours && !rule.ofColours))
          continue
        for (const found of await rule.find({ page, root, onlyColours, texts }))
          findings.push({ rule: rule.id, finding: { ...place, scheme, click: clicks, ...found } })
      }
    }
    // Taken before the key that may leave the slide: what the next one writes is not this one's.
    for (const { rule, found } of slidePage.news())
      findings.push({ rule, finding: { ...place, click: clicks, ...found } })
    if (clicks >= mostClicks || !await nextClick(page))
      break
  }

  if (clicks !== marks) {
    findings.push({
      rule: 'clicks',
      finding: { ...place, problem: `the slide has ${clicks} clicks, its note ${marks} [click] marks.`, fix: 'Give each click its mark in the note.' },
    })
  }
  return findings
}
