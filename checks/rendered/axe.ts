import type { StateRule } from './rule.ts'
import axeCore from 'axe-core'

/**
 * No violation inside the slide, contrast included.
 *
 * axe runs in the page itself, loaded once: @axe-core/playwright loads it anew
 * for every question and ends each in a page of its own, for frames of other
 * hosts, which a slide has none of. That took more time than all other rules.
 */
export const axe: StateRule = {
  id: 'axe',
  states: 'ends',
  async find({ page, root, onlyColours }) {
    if (!await page.evaluate(() => 'axe' in window))
      await page.evaluate(axeCore.source)
    const violations = await page.evaluate(async ([slide, rules]) => {
      const { axe } = window as unknown as { axe: typeof axeCore }
      const result = await axe.run(slide, { resultTypes: ['violations'], preload: false, ...(rules && { runOnly: rules }) })
      return result.violations.map(({ id, help, nodes }) => ({
        id,
        help,
        nodes: nodes.map(({ target, any }) => ({ target: target.join(' '), message: any[0]?.message ?? '' })),
      }))
    }, [root, onlyColours ? ['color-contrast'] : undefined] as const)
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, message }) => ({
      at: target,
      problem: `${id}: ${help}. ${message}`.trim(),
      fix: 'See https://dequeuniversity.com/rules/axe/ and mend component or token.',
    })))
  },
}
