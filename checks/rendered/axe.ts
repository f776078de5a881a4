import type { StateRule } from './rule.ts'
import { askAxe } from '../axe.ts'

/** No violation inside the slide, contrast included. */
export const axe: StateRule = {
  id: 'axe',
  states: 'ends',
  ofColours: true,
  async find({ page, root, onlyColours }) {
    const violations = await askAxe(page, { inside: root, only: onlyColours ? ['color-contrast'] : undefined })
    return violations.map(({ rule, help, at, message }) => ({
      at,
      problem: `${rule}: ${help}. ${message}`.trim(),
      fix: 'See https://dequeuniversity.com/rules/axe/ and mend component or token.',
    }))
  },
}
