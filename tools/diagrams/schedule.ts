import type { StepAction } from './notation.ts'
import { DiagramError } from './error.ts'

/**
 * How a part stands at each click, one digit a click from 0 on: 0 is not there,
 * 1 pale, 2 in its colours. `022` appears with the first click.
 */
export type Schedule = string

type Digit = '0' | '1' | '2'
const after: Record<StepAction['verb'], Digit> = { show: '2', light: '2', fade: '1', hide: '0' }
/** How a part stands until the verb: what is to be shown is not there, what is to be lit is pale. */
const before: Record<StepAction['verb'], Digit> = { show: '0', light: '1', fade: '2', hide: '2' }

/**
 * The schedule of one part from what the steps do to it.
 *
 * @param actions the part's actions in any order
 * @param steps number of steps of the drawing
 * @throws DiagramError when a part goes that is not there, comes twice, or has two verbs in one step
 */
export function scheduleOf(actions: StepAction[], steps: number): Schedule {
  const sorted = [...actions].sort((a, b) => a.step - b.step)
  let state = sorted[0] ? before[sorted[0].verb] : '2'
  let schedule = ''
  for (let step = 0; step <= steps; step++) {
    const [action, other] = sorted.filter(action => action.step === step)
    if (other)
      throw new DiagramError(`Step ${step} does two things to ${other.written}.`, other.line)
    if (action) {
      const isThere = state !== '0'
      if (isThere === (action.verb === 'show'))
        throw new DiagramError(`Step ${step} says "${action.verb} ${action.written}", which is ${isThere ? 'there already' : 'not there then'}.`, action.line)
      state = after[action.verb]
    }
    // A part that will be lit later waits in pale colours from the moment it is there.
    const next = sorted.find(action => action.step > step)
    schedule += state === '2' && next?.verb === 'light' ? '1' : state
  }
  return schedule
}

/** A part that depends on others stands at most as they do: a line is not there before both its ends are. */
export function weakest(schedules: Schedule[], steps: number): Schedule {
  return Array.from({ length: steps + 1 }, (_, i) => schedules.map(schedule => schedule[i]!).sort()[0] ?? '2').join('')
}

/** The same at every click. */
export const isConstant = (schedule: Schedule) => /^2*$/.test(schedule)
