import { expect, it } from 'vitest'
import { groundColour, tokens } from './tokens.ts'

it('lets the system choose the dark scheme, and the reader before it', () => {
  const css = tokens()
  const [, bySystem] = /@media \(prefers-color-scheme:dark\)\{:root:not\(\.light\)\{([^}]*)\}\}/.exec(css)!
  const [, byReader] = /:root\.dark\{([^}]*)\}/.exec(css)!
  expect(bySystem).toMatch(/^--ground:#[0-9a-f]{6};/)
  expect(byReader).toBe(bySystem)
  expect(css.indexOf('@media (prefers-color-scheme')).toBeLessThan(css.indexOf(':root.dark{'))
})

it('leaves the other rules as they are', () => {
  expect(tokens()).toMatch(/html\.contrast\.dark\{/)
  expect(tokens()).toMatch(/@media \(forced-colors:active\)/)
})

it('knows the ground', () => {
  expect(groundColour()).toMatch(/^#[0-9a-f]{6}$/)
  expect(tokens()).toContain(`:root{--ground:${groundColour()};`)
})
