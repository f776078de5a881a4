import { expect, it } from 'vitest'
import { classNames, minified } from './css.ts'

it('leaves comments, blanks and empty rules out', () => {
  expect(minified('/* why */ .a { color: #ffffff }\n.b { }\n@media print { .c { } }', 'a.css')).toBe('.a{color:#fff}')
})

it('finds classes wherever a selector names them, and nothing else that has a point', () => {
  const css = '/* .comment */ .a > .b:not(.c) { width: 1.5em; background: url("x.png") } @media print { :is(.d, p .e) { } }'
  expect([...classNames(css, 'a.css')].sort()).toEqual(['a', 'b', 'c', 'd', 'e'])
})

it('names the file that cannot be read', () => {
  expect(() => minified('.a { color: red', 'a.css')).not.toThrow()
  expect(() => minified('} {', 'a.css')).toThrow()
})
