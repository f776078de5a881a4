import { describe, expect, it } from 'vitest'
import { runsOfSameBase } from './runs.ts'

const split = (bases: string) => runsOfSameBase([...bases], base => base).map(run => run.join(''))

describe('runsOfSameBase', () => {
  it('keeps neighbours with one base together', () => {
    expect(split('aab')).toEqual(['aa', 'b'])
  })

  it('does not join a base that comes back after another', () => {
    expect(split('aba')).toEqual(['a', 'b', 'a'])
  })

  it('gives no run for no points', () => {
    expect(split('')).toEqual([])
  })
})
