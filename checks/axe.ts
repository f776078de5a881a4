import type { Page } from '@playwright/test'
import axeCore from 'axe-core'

/** What axe finds wrong with an element. */
export interface Violation {
  rule: string
  help: string
  /** Selector of the element. */
  at: string
  message: string
}

/**
 * Asks axe about a page as it stands.
 *
 * axe runs in the page itself, loaded once: @axe-core/playwright loads it anew
 * for every question and ends each in a page of its own, for frames of other
 * hosts, which the deck has none of. That took most of the checks' time.
 *
 * @param page the page, open
 * @param question which part of it, and which rules
 * @param question.inside selector of what is asked about; the whole page without it
 * @param question.only ids of rules; all of axe's without them
 * @returns one entry for each rule and element
 */
export async function askAxe(page: Page, { inside, only }: { inside?: string, only?: string[] } = {}): Promise<Violation[]> {
  if (!await page.evaluate(() => 'axe' in window))
    await page.evaluate(axeCore.source)
  return page.evaluate(async ([inside, only]) => {
    const { axe } = window as unknown as { axe: typeof axeCore }
    const { violations } = await axe.run(inside ?? document, { resultTypes: ['violations'], preload: false, ...(only && { runOnly: only }) })
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, any }) => ({ rule: id, help, at: target.join(' '), message: any[0]?.message ?? '' })))
  }, [inside, only] as const)
}
