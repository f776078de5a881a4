import type { Locator, Page } from '@playwright/test'
import type { Lang } from '../../data/types.ts'
import { waitForSlide } from '../../tools/lib/open-slide.ts'
import { slides } from '../player/talk.ts'

/** Slides that hold an explorer, by alias. */
const numberOf = (alias: string) => slides.find(slide => slide.alias === alias)!.no

/** The explorer on a slide, not the picture of it that stands there until the app has taken over. */
export const explorerOn = (page: Page, alias: string): Locator => page.locator(`[data-slidev-no="${numberOf(alias)}"] .explorer:visible:not(#poster *)`)

/** A button of an explorer by its exact words. */
export const button = (explorer: Locator, name: string): Locator => explorer.getByRole('button', { name, exact: true })

/** What a screen reader was told last. */
export const told = (explorer: Locator): Locator => explorer.locator('[role=status]')

/** Moves the focus by Tab until it is on a button, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab')
    if (await target.evaluate(element => element === document.activeElement))
      return
  }
  throw new Error('No number of Tab presses leads to the button.')
}

/** The explorer on the slide that is shown, not the one on a preview of the next slide. */
export const explorerOf = (page: Page) => page.locator('#slide-content figure.explorer:visible:not(#poster *)').first()

/** Opens a slide of the talk and finds its explorer. */
export async function openExplorer(page: Page, site: string, lang: Lang, alias: string, { clicks = 0, presenter = false } = {}): Promise<Locator> {
  await page.goto(`${site}${lang}/${presenter ? 'presenter/' : ''}${alias}/${clicks ? `?clicks=${clicks}` : ''}`)
  await waitForSlide(page, numberOf(alias))
  return explorerOf(page)
}

/** What it last told screen readers. */
export const statusOf = (explorer: Locator) => explorer.getByRole('status')
