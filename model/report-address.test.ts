import { expect, it } from 'vitest'
import { reportAddress } from './report-address.ts'

it('leads to the form with slide and language filled in', () => {
  const address = new URL(reportAddress('https://example.org/us/deck/', 'ko', 'one-column'))
  expect(address.pathname).toBe('/us/deck/issues/new')
  expect(Object.fromEntries(address.searchParams)).toEqual({ template: 'factual-correction.yml', slide: '/ko/one-column/', language: '한국어' })
})
