import { expect, it } from 'vitest'
import { humanDuration } from './duration.ts'

it.each([[0, '0s'], [119, '119s'], [120, '2m'], [125, '2m5s'], [599, '9m59s'], [605, '10m'], [7000, '116m']])('%i s is %s', (seconds, written) => {
  expect(humanDuration(seconds)).toBe(written)
})
