import type { Page } from '@playwright/test'
import type { Slide } from '../../tools/lib/slides.ts'
import type { Finding } from '../finding.ts'
import type { SlideState } from './rule.ts'
import { parseNote } from '../../model/notes.ts'
import { openSlide, slideSelector } from '../../tools/lib/open-slide.ts'
import { painted } from '../painted.ts'
import { pageRules, stateRules } from './index.ts'
import { measureTexts } from './measure.ts'

/** A finding with the rule that it breaks. */
export interface RuleFinding {
  rule: string
  finding: Finding
}

type Scheme = 'light' | 'dark'

/** More clicks than any slide may have: a slide that never ends is a fault, not a hang. */
const mostClicks = 30

/** Presses the key for "next" and says whether the slide is still the same. */
async function nextClick(page: Page): Promise<boolean> {
  const before = await page.evaluate(() => location.href)
  await page.keyboard.press('ArrowRight')
  const moved = await page.waitForFunction(href => location.href !== href, before, { timeout: 15_000 }).then(() => true, () => false)
  // The router drops the slash at the end of an address as soon as it changes it.
  const path = (href: string) => new URL(href).pathname.replace(/\/$/, '')
  return moved && path(before) === path(await page.evaluate(() => location.href))
}

/** Does what a reader's system does in the evening, and waits until the slide has followed. */
async function setScheme(page: Page, scheme: Scheme): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme })
  await page.waitForFunction(dark => document.documentElement.classList.contains('dark') === dark, scheme === 'dark', { polling: 15 })
  await painted(page)
}

/**
 * Opens a slide, steps through all its clicks as a speaker does, and asks every
 * rule at every step, in one scheme after the other.
 *
 * @param page a page of 980 x 552, so that a px is a px of the canvas
 * @param site address of the site, ending with a slash
 * @param slide the slide, with its note
 * @param options in which schemes, and how much at each click
 * @param options.schemes the first one is looked at in full, the others for their colours
 * @param options.costly clicks at which the costly rules are asked: first and last without it; `every` is for the second scheme's colours too, else looked at once
 * @returns what was found
 */
export async function inspectSlide(page: Page, site: string, slide: Slide, { schemes, costly = 'ends' }: { schemes: readonly Scheme[], costly?: 'every' | 'ends' | 'last' }): Promise<RuleFinding[]> {
  const findings: RuleFinding[] = []
  const place = { lang: slide.lang, slide: slide.alias }
  const heard = await Promise.all(pageRules.map(async rule => ({ rule, said: await rule.listen(page, site) })))
  const root = slideSelector(slide.no)

  await openSlide(page, site, slide)
  const marks = parseNote(slide.note, slide.lang).clicks
  let clicks = 0
  /** How much each page rule had said before this click. */
  const before = new Map<string, number>()
  for (;; clicks++) {
    const isLast = clicks >= marks
    const isEnd = isLast || clicks === 0
    const isAsked = { every: true, ends: isEnd, last: isLast }[costly]
    for (const scheme of schemes) {
      const onlyColours = scheme !== schemes[0]
      // A second scheme has no new shapes, and all its colours when the last click is done.
      if (onlyColours && clicks !== marks && costly !== 'every')
        continue
      await setScheme(page, scheme)
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
    for (const { rule, said } of heard) {
      const all = said()
      findings.push(...all.slice(before.get(rule.id)).map(found => ({ rule: rule.id, finding: { ...place, click: clicks, ...found } })))
      before.set(rule.id, all.length)
    }
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
