import { describe, expect, it } from 'vitest'
import { pidOneRuns } from '../data/pid-one.ts'
import { commandOf, orphanInBoth, passInBoth, pidOneSteps, pidOneStory, reportOn, startBoth, stopBoth } from './pid-one.ts'

describe('the story of PID 1', () => {
  it('shows what the lab saw, before docker stop and after it', () => {
    expect(reportOn(pidOneStory(1)).map(({ init, lines }) => ({ init, processes: lines }))).toEqual(pidOneRuns.map(({ init, processes }) => ({ init, processes })))
    expect(reportOn(pidOneStory(pidOneSteps)).map(({ ended }) => ended)).toEqual(pidOneRuns.map(({ stop }) => stop))
  })

  it('leaves a zombie without an init and none with it', () => {
    expect(reportOn(pidOneStory(0)).map(({ orphan }) => orphan)).toEqual(['runs', 'runs'])
    expect(reportOn(pidOneStory(1)).map(({ orphan }) => orphan)).toEqual(['zombie', 'reaped'])
  })

  it('waits only where nobody hears SIGTERM', () => {
    expect(reportOn(passInBoth(pidOneStory(2), 3)).map(({ waited, ended }) => [waited, ended?.signal])).toEqual([[3, undefined], [0, 'SIGTERM']])
  })
})

it('a program that handles SIGTERM ends both at once, by the rule: the lab did not run it', () => {
  expect(commandOf(true)).toContain('exec train.py')
  expect(reportOn(stopBoth(startBoth(true))).map(({ ended }) => ended)).toEqual([
    { exit: 0, signal: undefined, seconds: 0 },
    { exit: 0, signal: undefined, seconds: 0 },
  ])
})

it('an orphan is the program\'s, whatever number that has', () => {
  const both = orphanInBoth(pidOneStory(1))
  expect(reportOn(both).map(({ orphan, lines }) => [orphan, lines.filter(({ command }) => command === 'sleep 1').map(({ ppid }) => ppid)])).toEqual([['zombie', [1]], ['runs', [1]]])
  const over = pidOneStory(pidOneSteps)
  expect(orphanInBoth(over)).toEqual(over)
})
