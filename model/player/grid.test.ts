import { expect, it } from 'vitest'
import { stepInGrid } from './grid.ts'

it('steps along rows and columns of 7 items in rows of 3', () => {
  expect(stepInGrid('ArrowRight', 2, 7, 3)).toBe(3)
  expect(stepInGrid('ArrowDown', 1, 7, 3)).toBe(4)
  expect(stepInGrid('ArrowUp', 4, 7, 3)).toBe(1)
  expect(stepInGrid('End', 0, 7, 3)).toBe(6)
})

it('stays where there is nothing further', () => {
  expect(stepInGrid('ArrowLeft', 0, 7, 3)).toBe(0)
  expect(stepInGrid('ArrowDown', 5, 7, 3)).toBe(5)
})

it('leaves other keys alone', () => {
  expect(stepInGrid('Enter', 0, 7, 3)).toBeUndefined()
})
