import type { Program } from './pid-namespace.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pidOneRuns } from '../data/pid-one.ts'
import { dockerInit, end, exec, fork, kill, leaveOrphan, newNamespace, passTime, runContainer, stop } from './pid-namespace.ts'

const sleep: Program = { command: 'sleep 1000' }
const trap: Program = { command: 'sh -c trap', reaps: true, onTerm: 'exit' }

describe('what the lab saw', () => {
  it.each(pidOneRuns)('with an init: $init', (run) => {
    const running = passTime(runContainer(run.init, sleep), 2)
    const shown = (command: string, state: string) => (state === 'Z' ? `[${command.split(' ')[0]}]` : command)
    expect(running.processes.map(({ pid, ppid, state, command }) => ({ pid, ppid, state, command: shown(command, state) }))).toEqual(run.processes)
    const stopped = passTime(stop(running, 10), 60)
    expect(stopped.ended).toMatchObject({ exit: run.stop.exit, signal: run.stop.signal })
    // Docker and the kernel need a moment more than the rule says.
    const seconds = stopped.ended!.at - stopped.stop!.at
    expect(run.stop.seconds - seconds).toBeGreaterThan(0)
    expect(run.stop.seconds - seconds).toBeLessThan(0.3)
  })

  it('a handler ends PID 1 at once, with its own exit code', () => {
    expect(stop(newNamespace(trap), 10).ended).toMatchObject({ at: 0, exit: 0, signal: undefined })
  })

  it('a shell that waits for a child: 137 after the timeout, 143 at once with an init', () => {
    const shell: Program = { command: 'sh', reaps: true }
    const plain = fork(newNamespace(shell), 1, sleep)
    expect(passTime(stop(plain, 2), 9).ended).toMatchObject({ at: 2, exit: 137 })
    const tidy = fork(fork(newNamespace(dockerInit('sh')), 1, shell), 7, sleep)
    expect(stop(tidy, 2).ended).toMatchObject({ at: 0, exit: 143 })
  })

  it('from inside nothing ends PID 1, from outside SIGKILL does', () => {
    const space = newNamespace(sleep)
    expect(kill(space, 1, 'SIGTERM', 'inside')).toBe(space)
    expect(kill(space, 1, 'SIGKILL', 'inside')).toBe(space)
    expect(kill(space, 1, 'SIGTERM', 'outside')).toBe(space)
    expect(kill(space, 1, 'SIGKILL', 'outside').ended!.exit).toBe(137)
  })
})

it('a child whose parent lives stays its parent\'s: an init only reaps what it inherits', () => {
  const space = fork(fork(newNamespace(dockerInit('app')), 1, { command: 'app' }), 7, { command: 'job' })
  expect(end(space, 8, 0).processes.map(({ state }) => state)).toEqual(['S', 'S', 'Z'])
  expect(end(space, 7, 3).ended!.exit).toBe(3)
})

it('exec keeps the process', () => {
  const space = exec(fork(newNamespace(sleep), 1, { command: 'sh' }), 7, { command: 'httpd' })
  expect(space.processes[1]).toEqual({ pid: 7, ppid: 1, state: 'S', command: 'httpd' })
})

it('whoever dies: every process has a living parent or is PID 1\'s, and an init keeps no zombie that it inherited', () => {
  const moves = fc.array(fc.record({ what: fc.constantFrom('fork', 'end', 'orphan', 'wait'), which: fc.nat({ max: 9 }) }), { maxLength: 25 })
  fc.assert(fc.property(fc.boolean(), moves, (init, moves) => {
    let space = runContainer(init, sleep)
    for (const { what, which } of moves) {
      const living = space.processes.filter(({ state }) => state === 'S')
      const pid = living[which % Math.max(living.length, 1)]?.pid ?? 1
      space = what === 'fork' ? fork(space, pid, { command: 'x' }) : what === 'end' ? (pid === 1 ? space : end(space, pid, 1)) : what === 'orphan' ? leaveOrphan(space, pid, 3) : passTime(space, 2)
      for (const { ppid } of space.processes)
        expect(ppid === 0 || space.processes.some(process => process.pid === ppid && process.state === 'S')).toBe(true)
      if (init)
        expect(space.processes.filter(({ state, ppid }) => state === 'Z' && ppid === 1)).toEqual([])
      expect(new Set(space.processes.map(({ pid }) => pid)).size).toBe(space.processes.length)
    }
  }), { numRuns: 500 })
})
