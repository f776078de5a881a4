import { describe, expect, it } from 'vitest'
import { parseCast } from './parse.ts'
import { isRunning, partAt, partsOf, playPart, positionOf, screenAt, standAt } from './playback.ts'
import { textOf } from './screen.ts'

const cast = parseCast([
  '{"version":2,"width":20,"height":3}',
  '[1,"o","a"]',
  '[2,"m",""]',
  '[3,"o","b"]',
  '[5,"m",""]',
  '[8,"o","c"]',
].join('\n'))
const parts = partsOf(cast)

describe('partsOf', () => {
  it('cuts at the marks', () => {
    expect(parts).toEqual([{ start: 0, end: 2 }, { start: 2, end: 5 }, { start: 5, end: 8 }])
  })

  it('gives a recording without marks one part', () => {
    expect(partsOf({ ...cast, marks: [] })).toEqual([{ start: 0, end: 8 }])
  })
})

describe('screenAt', () => {
  it.each([[0, ''], [1, 'a'], [2.9, 'a'], [3, 'ab'], [8, 'abc'], [99, 'abc']])('at %d s shows %j', (time, text) => {
    expect(textOf(screenAt(cast, time))).toBe(text)
  })
})

describe('playback', () => {
  it('plays the rest of a part and stops at its end', () => {
    const playback = playPart(parts, 3, 2, 1000)
    expect(positionOf(playback, 1000)).toBe(3)
    expect(positionOf(playback, 1500)).toBe(4)
    expect(isRunning(playback, 1500)).toBe(true)
    expect(positionOf(playback, 9000)).toBe(5)
    expect(isRunning(playback, 9000)).toBe(false)
  })

  it('plays a part again that is at its end', () => {
    expect(playPart(parts, 5, 1, 0)).toMatchObject({ from: 2, until: 5 })
    expect(playPart(parts, 8, 1, 0)).toMatchObject({ from: 5, until: 8 })
  })

  it('plays the first part from the beginning', () => {
    expect(playPart(parts, 0, 1, 0)).toMatchObject({ from: 0, until: 2 })
  })

  it('stands', () => {
    expect(positionOf(standAt(4, 1), 123456)).toBe(4)
    expect(isRunning(standAt(4, 1), 123456)).toBe(false)
  })

  it('does not run backwards when the clock of the other window is ahead', () => {
    expect(positionOf(playPart(parts, 3, 1, 1000), 900)).toBe(3)
  })

  it('counts the end of a part to that part', () => {
    expect([0, 2, 2.1, 5, 8, 9].map(time => partAt(parts, time))).toEqual([0, 0, 1, 1, 2, 2])
  })
})
