import type { Page } from '@playwright/test'
import axeCore from 'axe-core'

/** What axe finds wrong with an element. */
export interface Violation {
  rule: string
  help: string
  /** Selector of the element. */
  at: string
  /** Whether the element stands on a slide. */
  onSlide: boolean
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
    // For what lies behind a text, axe walks through the whole body and reads styles of all slides that Slidev keeps mounted
    // out of sight; only what has a box can lie there (createGrid in axe.js). On a deck open for seconds that is most of its time.
    const walker = document.createTreeWalker
    const isSeen = (node: Node) => getComputedStyle(node as Element).display === 'none' ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT
    document.createTreeWalker = (root, what, filter) => walker.call(document, root, what, filter ?? (what === NodeFilter.SHOW_ELEMENT ? isSeen : null))
    try {
      const { violations } = await axe.run(inside ?? document, { resultTypes: ['violations'], elementRef: true, preload: false, ...(only && { runOnly: only }) })
      return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, any, element }) => ({
        rule: id,
        help,
        at: target.join(' '),
        onSlide: Boolean(element?.closest('.slidev-layout')),
        message: any[0]?.message ?? '',
      })))
    } finally {
      document.createTreeWalker = walker
    }
  }, [inside, only] as const)
}
