import { describe, expect, it } from 'vitest'
import { siteBase, siteOrigin } from './site-address.ts'

describe('siteBase', () => {
  it('is the root where nothing is said', () => {
    expect(siteBase('')).toBe('/')
  })

  it('takes a path with a slash at both ends', () => {
    expect(siteBase('/talks/who-runs.my~pod/')).toBe('/talks/who-runs.my~pod/')
  })

  it.each(['talks/pod/', '/talks/pod', '/a b/', 'https://example.org/', '//'])('refuses %s and shows a good one', (value) => {
    expect(() => siteBase(value)).toThrow(/expected a path .* \/talks\/pod\//)
  })
})

describe('siteOrigin', () => {
  it('takes an origin, with or without a slash', () => {
    expect(siteOrigin('https://example.org/')).toBe('https://example.org')
    expect(siteOrigin('')).toBe('')
  })

  it('refuses a path, which belongs into DECK_BASE', () => {
    expect(() => siteOrigin('https://example.org/talks/')).toThrow('DECK_BASE')
    expect(() => siteOrigin('example.org')).toThrow('DECK_URL')
  })
})
