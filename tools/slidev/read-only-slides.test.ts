import { expect, it } from 'vitest'
import { wouldEdit } from './read-only-slides.ts'

it.each([
  ['POST', '/__slidev/slides/12.json'],
  ['POST', '/__mcp'],
  ['POST', '/__mcp/?session=1'],
])('refuses %s %s', (method, url) => {
  expect(wouldEdit(method, url)).toBe(true)
})

it.each([
  ['GET', '/__slidev/slides/12.json'],
  ['POST', '/__other'],
  ['GET', '/cover'],
])('lets %s %s pass', (method, url) => {
  expect(wouldEdit(method, url)).toBe(false)
})
