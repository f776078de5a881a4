import { describe, expect, it } from 'vitest'
import { chosen, chosenOne, wholeNumber } from './options.ts'

const kinds = ['slides', 'steps', 'handout'] as const
const papers = ['a4', 'letter'] as const

describe('values of a list', () => {
  it('are taken once each, in the order typed', () => {
    expect(chosen('what', 'handout, slides,handout', kinds)).toEqual(['handout', 'slides'])
  })

  it('that are unknown get a message with the known ones', () => {
    expect(() => chosen('what', 'slides,notes', kinds)).toThrow('--what does not know "notes". Known: slides, steps, handout.')
    expect(() => chosenOne('paper', 'a5', papers)).toThrow('--paper does not know "a5". Known: a4, letter.')
    expect(() => chosenOne('paper', 'a4,letter', papers)).toThrow('--paper takes one value. Known: a4, letter.')
  })
})

describe('whole numbers', () => {
  it('may be the least and the most', () => {
    expect([wholeNumber('port', '1', 1, 9), wholeNumber('port', '9', 1, 9)]).toEqual([1, 9])
  })

  it.each(['0', '10', '1.5', '-1', '0x2', ' 3', 'two'])('are not "%s" between 1 and 9', (typed) => {
    expect(() => wholeNumber('port', typed, 1, 9)).toThrow(`--port is "${typed}": expected a whole number from 1 to 9.`)
  })
})
