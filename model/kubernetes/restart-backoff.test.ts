import { expect, it } from 'vitest'
import { forgetsRestarts, restartDelay } from './restart-backoff.ts'

it('waits not at all, then 10 s, twice as long each time, 300 s at most', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8, 99, 5000].map(restart => restartDelay(restart))).toEqual([0, 10, 20, 40, 80, 160, 300, 300, 300, 300])
})

it('takes other times, as a node can set them', () => {
  expect([1, 2, 3, 9].map(restart => restartDelay(restart, { initial: 1, cap: 60 }))).toEqual([0, 1, 2, 60])
})

it('forgets after more than ten minutes', () => {
  expect([599, 600, 601].map(elapsed => forgetsRestarts(elapsed))).toEqual([false, false, true])
})
