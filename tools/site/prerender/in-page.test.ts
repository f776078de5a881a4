import { expect, it } from 'vitest'
import { atRest, selectorsOf } from './in-page.ts'

it('splits a list of selectors where a comma is not part of one', () => {
  expect(selectorsOf('.a, b:is(.c, .d:not(.e, .f)) > g, [title="x,y"]').map(selector => selector.trim())).toEqual(['.a', 'b:is(.c, .d:not(.e, .f)) > g', '[title="x,y"]'])
})

it.each([
  ['.a:hover', '.a'],
  ['.a::before', '.a'],
  ['::selection', '*'],
  ['.a > :focus-visible', '.a > *'],
  ['::-webkit-details-marker', 'input'],
  ['.a:not(:hover) .b', '.a .b'],
  ['.a:not(.b)', '.a:not(.b)'],
  ['html.dark .a', 'html.dark .a'],
])('asks for %s as %s', (selector, still) => {
  expect(atRest(selector)).toBe(still)
})
