import type { Rule, Selector, StyleRule } from 'lightningcss'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transform } from 'lightningcss'
import { root } from '../lib/paths.ts'

const file = join(root, 'styles/tokens.css')

const isDark = (selectors: Selector[]) => selectors.length === 1 && JSON.stringify(selectors[0]) === JSON.stringify([{ type: 'type', name: 'html' }, { type: 'class', name: 'dark' }])

/** A rule whose scheme the reader's system chooses, unless the reader did. */
function bySystem(rule: StyleRule): Rule {
  const selector: Selector = [{ type: 'pseudo-class', kind: 'root' }, { type: 'pseudo-class', kind: 'not', selectors: [[{ type: 'class', name: 'light' }]] }]
  const isDarkSystem = { type: 'feature', value: { type: 'plain', name: 'prefers-color-scheme', value: { type: 'ident', value: 'dark' } } } as const
  return {
    type: 'media',
    value: {
      query: { mediaQueries: [{ qualifier: null, mediaType: 'all', condition: isDarkSystem }] },
      rules: [{ type: 'style', value: { ...rule, selectors: [selector] } }],
      loc: rule.loc,
    },
  }
}

/**
 * The deck's tokens for a page without the player: the dark scheme is chosen by
 * the reader's system where it was not chosen in a deck.
 *
 * @returns styles/tokens.css, minified, its rule for `html.dark` in both forms
 * @throws Error when there is no such rule
 */
export function tokens(): string {
  let found = false
  const { code } = transform({
    filename: file,
    code: readFileSync(file),
    minify: true,
    visitor: {
      Rule: {
        style(rule): Rule[] | undefined {
          if (!isDark(rule.value.selectors))
            return undefined
          found = true
          return [bySystem(rule.value), { ...rule, value: { ...rule.value, selectors: [[{ type: 'pseudo-class', kind: 'root' }, { type: 'class', name: 'dark' }]] } }]
        },
      },
    },
  })
  if (!found)
    throw new Error('styles/tokens.css has no rule for html.dark alone: adjust tools/site/tokens.ts.')
  return code.toString()
}

/**
 * The deck's ground colour in the light scheme, for what knows no stylesheet.
 *
 * @returns the first `--ground` of styles/tokens.css, such as `#fbfaf6`
 * @throws Error when there is none, or when it is no plain colour
 */
export function groundColour(): string {
  let colour: string | undefined
  transform({
    filename: file,
    code: readFileSync(file),
    visitor: {
      Declaration: {
        custom({ name, value: [value] }) {
          if (colour || name !== '--ground' || value?.type !== 'color' || typeof value.value !== 'object' || value.value.type !== 'rgb')
            return
          const { r, g, b } = value.value
          colour = `#${[r, g, b].map(part => part.toString(16).padStart(2, '0')).join('')}`
        },
      },
    },
  })
  if (!colour)
    throw new Error('styles/tokens.css has no --ground that is a colour: adjust tools/site/tokens.ts.')
  return colour
}
