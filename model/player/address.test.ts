import { describe, expect, it } from 'vitest'
import { placeAddress, siteBaseOf, storageKey } from './address.ts'

describe('base of the site', () => {
  it.each([
    ['/en/', '/'],
    ['/talks/pod/en/', '/talks/pod/'],
    ['/den/', '/den/'],
    ['/', '/'],
  ])('of %s is %s', (deck, site) => {
    expect(siteBaseOf(deck, 'en')).toBe(site)
  })
})

describe('address of a place', () => {
  it('names slide and click', () => {
    expect(placeAddress('/ko/', { alias: 'five-words', clicks: 3, presenter: false })).toBe('/ko/five-words/?clicks=3')
  })

  it('leaves click 0 out', () => {
    expect(placeAddress('/ko/', { alias: 'cover', clicks: 0, presenter: false })).toBe('/ko/cover/')
  })

  it('keeps the presenter', () => {
    expect(placeAddress('http://localhost:3031/', { alias: 'cover', clicks: 1, presenter: true })).toBe('http://localhost:3031/presenter/cover/?clicks=1')
  })
})

it('keeps two sites of one host apart', () => {
  expect(storageKey('/a/', 'language')).not.toBe(storageKey('/b/', 'language'))
})
