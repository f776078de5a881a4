import type { Page } from 'playwright-chromium'

/** Selector of a slide on the player's page; Slidev keeps its neighbours in the page too. */
export const slideSelector = (no: number) => `#slide-content [data-slidev-no="${no}"] .slidev-layout`

/** Waits until a slide stands complete: content loaded, the poster gone that stood for it, fonts there, two frames painted. */
export async function waitForSlide(page: Page, no: number): Promise<void> {
  await page.locator(slideSelector(no)).waitFor({ state: 'visible' })
  await page.waitForFunction(() => !document.querySelector('.slidev-slide-loading, #poster'))
  await page.evaluate(async () => {
    await document.fonts.ready
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  })
}

/**
 * Opens a slide at its address.
 *
 * @param page a page of the browser
 * @param site address of the site, ending with a slash
 * @param slide its language, number and name
 * @param slide.lang the deck
 * @param slide.no number in the deck
 * @param slide.alias name in the address
 * @param clicks how many clicks are done; more than the slide has means all
 */
export async function openSlide(page: Page, site: string, slide: { lang: string, no: number, alias: string }, clicks = 0): Promise<void> {
  await page.goto(`${site}${slide.lang}/${slide.alias}/${clicks ? `?clicks=${clicks}` : ''}`)
  await waitForSlide(page, slide.no)
}
