import { describe, expect, it } from 'vitest'
import { parseNotation } from './notation.ts'
import { isConstant, scheduleOf, weakest } from './schedule.ts'

/** Schedule of `a` in a drawing of three steps. */
const schedule = (...steps: string[]) => scheduleOf(parseNotation(['%% step 1: show other', '%% step 2: show other', ...steps].join('\n')).actions.filter(action => action.written === 'a'), 3)

describe('a schedule', () => {
  it.each([
    [[], '2222'],
    [['%% step 2: show a'], '0022'],
    [['%% step 1: light a'], '1222'],
    [['%% step 1: fade a'], '2111'],
    [['%% step 2: hide a'], '2200'],
    [['%% step 1: show a', '%% step 3: hide a'], '0220'],
    // What is to be lit later waits in pale colours as soon as it is there.
    [['%% step 1: show a', '%% step 3: light a'], '0112'],
    [['%% step 1: fade a', '%% step 2: light a', '%% step 3: fade a'], '2121'],
    [['%% step 1: hide a', '%% step 3: show a'], '2002'],
  ])('of %j is %s', (steps, expected) => {
    expect(schedule(...steps)).toBe(expected)
  })

  it('does not let a part come twice or go twice', () => {
    expect(() => schedule('%% step 1: show a', '%% step 2: show a')).toThrow('Step 2 says "show a", which is there already.')
    expect(() => schedule('%% step 1: hide a', '%% step 2: fade a')).toThrow('Step 2 says "fade a", which is not there then.')
    expect(() => schedule('%% step 1: show a; light a')).toThrow('Step 1 does two things to a.')
  })

  it('of a line follows both its ends', () => {
    expect(weakest(['0222', '1122'], 3)).toBe('0122')
    expect(weakest([], 3)).toBe('2222')
    expect(isConstant('2222')).toBe(true)
    expect(isConstant('0222')).toBe(false)
  })
})
