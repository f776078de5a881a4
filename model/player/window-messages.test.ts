import { expect, it } from 'vitest'
import { supersedes } from './window-messages.ts'

const state = (turn: number, json: string) => ({ turn, json })

it('a later state holds, and one that is known does not come again', () => {
  expect(supersedes(state(1, '1'), undefined)).toBe(true)
  expect(supersedes(state(2, '1'), state(1, '9'))).toBe(true)
  expect(supersedes(state(1, '9'), state(2, '1'))).toBe(false)
  expect(supersedes(state(2, '1'), state(2, '1'))).toBe(false)
})

it('of two states of one moment both windows keep the same', () => {
  const [one, other] = [state(5, '{"a":1}'), state(5, '{"a":2}')]
  expect([supersedes(one, other), supersedes(other, one)].filter(Boolean)).toHaveLength(1)
})
