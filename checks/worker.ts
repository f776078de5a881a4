import type { BrowserContext, Page } from '@playwright/test'
import { expect } from './fixtures.ts'

/**
 * Opens the deck and waits until its worker has everything.
 *
 * @param context a context in which workers are allowed
 * @param address where to begin
 */
export async function visit(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(address)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await expect.poll(() => page.evaluate(() => Boolean(navigator.serviceWorker.controller))).toBe(true)
  return page
}
