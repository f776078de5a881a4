import type { Page } from '@playwright/test'

/** Waits until a page has drawn what was just changed: two frames. */
export function painted(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))))
}
