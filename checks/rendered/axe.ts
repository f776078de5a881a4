import type { StateRule } from './rule.ts'
import { AxeBuilder } from '@axe-core/playwright'

/** No violation inside the slide, contrast included. */
export const axe: StateRule = {
  id: 'axe',
  states: 'ends',
  async find({ page, root, onlyColours }) {
    const builder = new AxeBuilder({ page }).include(root)
    const { violations } = await (onlyColours ? builder.withRules('color-contrast') : builder).analyze()
    return violations.flatMap(({ id, help, nodes }) => nodes.map(node => ({
      at: node.target.join(' '),
      problem: `${id}: ${help}. ${node.any[0]?.message ?? ''}`.trim(),
      fix: 'See https://dequeuniversity.com/rules/axe/ and mend component or token.',
    })))
  },
}
