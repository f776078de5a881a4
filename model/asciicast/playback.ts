import type { Cast } from './parse.ts'
import type { Run } from './screen.ts'
import { emptyScreen, runsOf, write } from './screen.ts'

/** A part of a recording, which one click plays. */
export interface Part {
  /** Seconds from the beginning. */
  start: number
  end: number
}

/** How a recording is shown: it stands, or it has been running since a moment. */
export interface Playback {
  /** Seconds from the beginning, at `since` when it runs. */
  from: number
  /** Where it stops by itself, in seconds. */
  until: number
  /** The moment at which it began to run, in ms since 1970, so that every window shows the same; null while it stands. */
  since: number | null
  /** How many seconds of the recording a second takes. */
  speed: number
}

/** The speeds that a speaker can choose. */
export const speeds = [1, 2, 4, 0.5]

/** The parts between the marks; a recording without marks is one part. */
export function partsOf({ marks, duration }: Cast): Part[] {
  const ends = [...marks, duration]
  return ends.map((end, i) => ({ start: ends[i - 1] ?? 0, end }))
}

/** What the terminal shows at a time: everything received until then, that moment included. */
export function screenAt({ columns, rows, outputs }: Cast, time: number): Run[][] {
  const screen = emptyScreen(columns, rows)
  for (const { time: received, text } of outputs) {
    if (received > time)
      break
    write(screen, text)
  }
  return runsOf(screen)
}

/** The time of a recording that is shown, in seconds. */
export function positionOf({ from, until, since, speed }: Playback, now: number): number {
  return since === null ? from : Math.min(Math.max(from + speed * (now - since) / 1000, from), until)
}

/** Whether it moves at a moment. */
export const isRunning = (playback: Playback, now: number) => playback.since !== null && positionOf(playback, now) < playback.until

/** The part that a time belongs to; the end of a part belongs to that part. */
export function partAt(parts: Part[], time: number): number {
  const found = parts.findIndex(({ end }) => time <= end)
  return found < 0 ? parts.length - 1 : found
}

/**
 * What "play" does: plays on to the end of the part; at its end, plays the part again.
 *
 * @param parts the recording's parts
 * @param position where it stands, in seconds
 * @param speed seconds of the recording in a second
 * @param now ms since 1970
 */
export function playPart(parts: Part[], position: number, speed: number, now: number): Playback {
  const { start, end } = parts[partAt(parts, position)]!
  return { from: position < end ? position : start, until: end, since: now, speed }
}

/** Stands at a time. */
export const standAt = (position: number, speed: number): Playback => ({ from: position, until: position, since: null, speed })
