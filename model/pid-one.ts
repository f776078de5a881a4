import type { ProcessLine } from '../data/pid-one.ts'
import type { PidNamespace, Program } from './pid-namespace.ts'
import { gracePeriods, pidOneCommand, pidOneRuns } from '../data/pid-one.ts'
import { leaveOrphan, passTime, runContainer, stop } from './pid-namespace.ts'

/** The same container twice, side by side, as plain data. */
export interface TwoContainers {
  /** The program handles SIGTERM. */
  handles: boolean
  /** Without and with an init, in the order of `pidOneRuns`. */
  runs: PidNamespace[]
}

/** What became of the processes that were left to PID 1. */
export type OrphanFate = 'none' | 'runs' | 'zombie' | 'reaped'

/** One of the two containers, as it is shown. */
export interface ContainerReport {
  init: boolean
  /** What `ps` prints; after the end what it printed last. */
  lines: ProcessLine[]
  orphan: OrphanFate
  /** Seconds of `docker stop` so far; undefined before. */
  waited?: number
  /** How it ended, and after how many seconds of `docker stop`. */
  ended?: { exit: number, signal?: 'SIGTERM' | 'SIGKILL', seconds: number }
}

/** Seconds that `docker stop` waits where nobody says otherwise. */
export const stopTimeout = gracePeriods.docker.seconds

const sleeping: Program = { command: 'sleep 1000' }
/** A program that ends when it is asked to. */
const handling: Program = { command: 'train.py', onTerm: 'exit' }
const programOf = (handles: boolean) => handles ? handling : sleeping

/** The command that both containers were started with. */
export const commandOf = (handles: boolean): string => pidOneCommand.replace(sleeping.command, programOf(handles).command)

/** Both containers, just started. */
export function startBoth(handles: boolean): TwoContainers {
  return { handles, runs: pidOneRuns.map(({ init }) => runContainer(init, programOf(handles))) }
}

const inBoth = ({ handles, runs }: TwoContainers, turn: (run: PidNamespace) => PidNamespace): TwoContainers => ({ handles, runs: runs.map(turn) })

/** Lets seconds pass in both. */
export const passInBoth = (both: TwoContainers, seconds: number): TwoContainers => inBoth(both, run => passTime(run, seconds))

/** `docker stop` of both. */
export const stopBoth = (both: TwoContainers): TwoContainers => inBoth(both, run => stop(run, stopTimeout))

/** In both the program leaves an orphan that ends after a second. */
export function orphanInBoth(both: TwoContainers): TwoContainers {
  // The program is the first that is no init; it stands before what was started later.
  return inBoth(both, run => leaveOrphan(run, run.processes.find(({ onTerm }) => onTerm !== 'forward')?.pid ?? 1, 1))
}

/** The story: the orphan ends, docker stop asks, and its timeout is over. */
const turns: ((both: TwoContainers) => TwoContainers)[] = [
  both => passInBoth(both, 2),
  stopBoth,
  both => passInBoth(both, stopTimeout),
]

/** How many clicks the story takes. */
export const pidOneSteps = turns.length

/** Both containers at a step of the story. */
export const pidOneStory = (step: number): TwoContainers => turns.slice(0, step).reduce((both, turn) => turn(both), startBoth(false))

function orphanFate(run: PidNamespace, init: boolean): OrphanFate {
  const orphans = (run.ended?.left ?? run.processes).filter(({ endsAt }) => endsAt !== undefined)
  if (orphans.some(({ state }) => state === 'Z'))
    return 'zombie'
  return orphans.length ? 'runs' : init ? 'reaped' : 'none'
}

/**
 * What there is to see of both containers.
 *
 * What the lab measured stands for what the rule says, where it is the lab's
 * own case: the sleeping program and Docker's own timeout.
 */
export function reportOn({ handles, runs }: TwoContainers): ContainerReport[] {
  return runs.map((run, i) => {
    const { init, stop: measured } = pidOneRuns[i]!
    const waited = run.stop && (run.ended?.at ?? run.now) - run.stop.at
    const asMeasured = !handles && run.stop?.timeout === stopTimeout
    return {
      init,
      // ps shows of the dead only the name, in brackets.
      lines: (run.ended?.left ?? run.processes).map(({ pid, ppid, state, command }) => ({ pid, ppid, state, command: state === 'Z' ? `[${command.split(' ')[0]}]` : command })),
      orphan: orphanFate(run, init),
      waited,
      ended: run.ended && { exit: run.ended.exit, signal: run.ended.signal, seconds: asMeasured ? measured.seconds : waited ?? 0 },
    }
  })
}
