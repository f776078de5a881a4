import { describe, expect, it } from 'vitest'
import { minutesIn, noteIn, passageFaults, toTalkLength } from './lengths.ts'

describe('toTalkLength', () => {
  it('is the whole talk where nothing is said', () => {
    expect([undefined, ''].map(toTalkLength)).toEqual([75, 75])
  })

  it('knows the shorter ones', () => {
    expect(['40', '20', '5'].map(toTalkLength)).toEqual([40, 20, 5])
  })

  it.each(['30', '20min', '-5', ' 20'])('refuses %s and names those that there are', (value) => {
    expect(() => toTalkLength(value)).toThrow(/expected 75, 40, 20, 5/)
  })
})

describe('minutesIn', () => {
  const slide = { minutes: 1.5, talks: { 40: 1.5, 5: 0.5 } }

  it('gives a slide its own time in each talk', () => {
    expect([75, 40, 5].map(length => minutesIn(slide, length as 75))).toEqual([1.5, 1.5, 0.5])
  })

  it('leaves it out of a talk that it does not name', () => {
    expect(minutesIn(slide, 20)).toBeUndefined()
    expect(minutesIn({ minutes: 1 }, 40)).toBeUndefined()
  })
})

describe('noteIn', () => {
  const note = 'One.\n\n::talk 75 40::\n[click] Long.\n\nLonger.\n::\n\n::talk 5::\n[click] Short.\n::\n\nEnd.'

  it('says what belongs to a talk, and no mark', () => {
    expect(noteIn(note, 75)).toBe('One.\n\n[click] Long.\n\nLonger.\n\nEnd.')
    expect(noteIn(note, 5)).toBe('One.\n\n[click] Short.\n\nEnd.')
    expect(noteIn(note, 20)).toBe('One.\n\nEnd.')
  })

  it('leaves a note without passages alone', () => {
    expect(noteIn('A: b::c\n\n[click] d', 20)).toBe('A: b::c\n\n[click] d')
  })
})

describe('passageFaults', () => {
  it('finds nothing in a sound note', () => {
    expect(passageFaults('::talk 75 20::\na\n::\nb', [75, 20])).toEqual([])
  })

  it.each([
    ['::talk 75::\na', /does not end/],
    ['a\n::', /has not begun/],
    ['::talk 75::\na\n::talk 20::\nb\n::', /inside another/],
    ['::talk 40::\na\n::', /leaves the slide out/],
    ['::tell 20::\na\n::', /marks no passage/],
  ])('finds the fault in %j', (note, fault) => {
    expect(passageFaults(note, [75, 20]).join(' ')).toMatch(fault)
  })
})
