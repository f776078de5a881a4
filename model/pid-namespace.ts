/**
 * Processes of a PID namespace, and what its PID 1 does or leaves undone.
 *
 * Rules: man7.org, pid_namespaces(7); krallin/tini; measured in the lab.
 * Times in s.
 */

/** A program, as far as PID 1 is judged. */
export interface Program {
  command: string
  /** Waits for children, those that it inherits included. */
  reaps?: boolean
  /** What it does on SIGTERM; without a handler the default applies. */
  onTerm?: 'exit' | 'forward'
}

export interface Process extends Program {
  pid: number
  ppid: number
  /** `Z`: dead, and nobody has asked how it ended. */
  state: 'S' | 'Z'
  /** When it ends by itself. */
  endsAt?: number
}

/** `docker stop`: when it asked, and how long it waits. */
export interface Stop {
  at: number
  timeout: number
}

export interface PidNamespace {
  now: number
  nextPid: number
  processes: Process[]
  stop?: Stop
  /** Set when PID 1 is gone, and with it everything that was left. */
  ended?: { at: number, exit: number, signal?: Signal, left: Process[] }
}

export type Signal = 'SIGTERM' | 'SIGKILL'

const numbers: Record<Signal, number> = { SIGTERM: 15, SIGKILL: 9 }

/** Exit code of a process that a signal ended. */
const exitOf = (signal: Signal): number => 128 + numbers[signal]

/** What follows PID 1 in a container of Docker: runc's threads take the first numbers. An example. */
const firstPid = 7

/** A namespace in which only PID 1 runs. */
export function newNamespace(program: Program): PidNamespace {
  return { now: 0, nextPid: firstPid, processes: [{ ...program, pid: 1, ppid: 0, state: 'S' }] }
}

const find = (space: PidNamespace, pid: number) => space.processes.find(process => process.pid === pid)

/** Starts a child. */
export function fork(space: PidNamespace, parent: number, program: Program & { endsAt?: number }): PidNamespace {
  if (!find(space, parent))
    return space
  return { ...space, nextPid: space.nextPid + 1, processes: [...space.processes, { ...program, pid: space.nextPid, ppid: parent, state: 'S' }] }
}

/** Replaces a process's program by another one; it stays the same process. */
export function exec(space: PidNamespace, pid: number, program: Program): PidNamespace {
  return { ...space, processes: space.processes.map(({ pid: own, ppid, state, endsAt, ...old }) => own === pid ? { ...program, pid: own, ppid, state } : { ...old, pid: own, ppid, state, ...(endsAt !== undefined && { endsAt }) }) }
}

/** Takes away the dead whose parent waits for them. */
function reap(space: PidNamespace): PidNamespace {
  return { ...space, processes: space.processes.filter(({ state, ppid }) => state !== 'Z' || !find(space, ppid)?.reaps) }
}

/**
 * A process ends. Its children get PID 1 for a parent; when PID 1 itself ends,
 * the kernel kills everything that is left.
 *
 * @param space the namespace
 * @param pid who ends
 * @param exit its exit code, or 128 and the number of the signal
 * @param signal what ended it, where a signal did
 */
export function end(space: PidNamespace, pid: number, exit: number, signal?: Signal): PidNamespace {
  const process = find(space, pid)
  if (!process || process.state === 'Z')
    return space
  const over = (): PidNamespace => ({ ...space, processes: [], ended: { at: space.now, exit, signal, left: space.processes } })
  if (pid === 1)
    return over()
  // An init that forwards signals ends with its own child, and as it did.
  if (process.ppid === 1 && find(space, 1)?.onTerm === 'forward' && space.processes.find(({ ppid }) => ppid === 1)?.pid === pid)
    return over()
  return reap({
    ...space,
    processes: space.processes.map(other => other.pid === pid ? { ...other, state: 'Z' } : other.ppid === pid ? { ...other, ppid: 1 } : other),
  })
}

/**
 * Sends a signal. PID 1 gets no signal that it has no handler for, except
 * SIGKILL from outside its namespace.
 *
 * @param space the namespace
 * @param pid to whom
 * @param signal which
 * @param from `outside`: from the host, as docker stop does
 */
export function kill(space: PidNamespace, pid: number, signal: Signal, from: 'inside' | 'outside'): PidNamespace {
  const process = find(space, pid)
  if (!process || process.state === 'Z')
    return space
  if (signal === 'SIGKILL')
    return pid === 1 && from === 'inside' ? space : end(space, pid, exitOf(signal), signal)
  if (process.onTerm === 'exit')
    return end(space, pid, 0)
  if (process.onTerm === 'forward') {
    const child = space.processes.find(({ ppid, state }) => ppid === pid && state === 'S')
    return child ? kill(space, child.pid, signal, from) : end(space, pid, exitOf(signal), signal)
  }
  return pid === 1 ? space : end(space, pid, exitOf(signal), signal)
}

/** `docker stop`: SIGTERM to PID 1, and SIGKILL when it is still there after the timeout. */
export function stop(space: PidNamespace, timeout: number): PidNamespace {
  if (space.ended || space.stop)
    return space
  return kill({ ...space, stop: { at: space.now, timeout } }, 1, 'SIGTERM', 'outside')
}

/** Lets time pass: programs that are done end, and a stop runs out of patience. */
export function passTime(space: PidNamespace, seconds: number): PidNamespace {
  let next = space
  for (let i = 0; i < seconds && !next.ended; i++) {
    next = { ...next, now: next.now + 1 }
    for (const { pid, endsAt } of next.processes) {
      if (endsAt !== undefined && endsAt <= next.now)
        next = end(next, pid, 0)
    }
    if (next.stop && next.now >= next.stop.at + next.stop.timeout)
      next = kill(next, 1, 'SIGKILL', 'outside')
  }
  return next
}

/** Docker's init: a tini, started by `--init`. */
export const dockerInit = (command: string): Program => ({ command: `docker-init -- ${command}`, reaps: true, onTerm: 'forward' })

/** The shell of `(sleep N &)`: it starts a program, ends, and leaves an orphan to PID 1. */
export function leaveOrphan(space: PidNamespace, shell: number, seconds: number): PidNamespace {
  const helper = space.nextPid
  const forked = fork(space, shell, { command: 'sh' })
  return end(fork(forked, helper, { command: `sleep ${seconds}`, endsAt: space.now + seconds }), helper, 0)
}

/**
 * `docker run [--init] IMAGE sh -c '(sleep 1 &); exec PROGRAM'`, just started.
 *
 * @param init with `--init`
 * @param program what the shell becomes
 */
export function runContainer(init: boolean, program: Program): PidNamespace {
  const shell: Program = { command: 'sh', reaps: true }
  const space = init ? fork(newNamespace(dockerInit('sh -c …')), 1, shell) : newNamespace(shell)
  const pid = init ? firstPid : 1
  return exec(leaveOrphan(space, pid, 1), pid, program)
}
