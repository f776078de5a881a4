import type { BrowserContext, Locator, Page } from '@playwright/test'
import type { Lang } from '../../data/types.ts'
import { expectLead, open } from '../player/talk.ts'

/** The explorer on the slide that is shown: not the one on a preview of the next slide, nor the picture that stands there until the app has taken over. */
export const explorerOf = (page: Page): Locator => page.locator('#slide-content figure.explorer:visible:not(#poster *)').first()

/** A button of an explorer by its exact words. */
export const button = (explorer: Locator, name: string): Locator => explorer.getByRole('button', { name, exact: true })

/** What it last told screen readers. */
export const statusOf = (explorer: Locator): Locator => explorer.getByRole('status')

/** Opens a slide of the talk and finds its explorer. */
export async function openExplorer(page: Page, site: string, lang: Lang, alias: string, { clicks = 0, presenter = false } = {}): Promise<Locator> {
  await open(page, site, `${lang}/${presenter ? 'presenter/' : ''}${alias}${clicks ? `?clicks=${clicks}` : ''}`)
  return explorerOf(page)
}

/** An explorer in two windows of a talk: the presenter's in English, and one of the audience that has joined it. */
export async function openBoth(context: BrowserContext, site: string, alias: string, { clicks = 0, audienceIn = 'ko' as Lang } = {}): Promise<{ presenter: Page, audience: Page }> {
  const presenter = await context.newPage()
  await openExplorer(presenter, site, 'en', alias, { clicks, presenter: true })
  await expectLead(presenter, site)
  const audience = await context.newPage()
  await openExplorer(audience, site, audienceIn, alias)
  await presenter.bringToFront()
  return { presenter, audience }
}

/** Moves the focus by Tab until it is on a button, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab')
    if (await target.evaluate(element => element === document.activeElement))
      return
  }
  throw new Error('No number of Tab presses leads to the button.')
}
