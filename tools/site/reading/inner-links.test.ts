import { expect, it } from 'vitest'
import { linkedWithin } from './inner-links.ts'

const aliases = ['cover', 'shim', 'faq-2']

it.each([
  ['/talks/pod/en/shim', '#shim'],
  ['/en/faq-2/', '#faq-2'],
  ['#/shim', '#shim'],
  ['/en/3', '#faq-2'],
  ['https://example.org/shim', 'https://example.org/shim'],
  ['/en/slides.pdf', '/en/slides.pdf'],
])('%s leads to %s', (href, to) => {
  expect(linkedWithin(`<p><a href="${href}">12</a></p>`, aliases)).toBe(`<p><a href="${to}">12</a></p>`)
})
