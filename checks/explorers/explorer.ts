import type { Locator, Page } from '@playwright/test'
import type { Lang } from '../../data/types.ts'
import { waitForSlide } from '../../tools/lib/open-slide.ts'
import { slides } from '../player/talk.ts'

/** The explorer on the slide that is shown, not the one on a preview of the next slide. */
export const explorerOf = (page: Page) => page.locator('#slide-content figure.explorer:visible').first()

/** Opens a slide of the talk and finds its explorer. */
export async function openExplorer(page: Page, site: string, lang: Lang, alias: string, { clicks = 0, presenter = false } = {}): Promise<Locator> {
  await page.goto(`${site}${lang}/${presenter ? 'presenter/' : ''}${alias}/${clicks ? `?clicks=${clicks}` : ''}`)
  await waitForSlide(page, slides.find(slide => slide.alias === alias)!.no)
  return explorerOf(page)
}

/** What it last told screen readers. */
export const statusOf = (explorer: Locator) => explorer.getByRole('status')
