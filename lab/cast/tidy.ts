import type { CastEvent } from '../../model/asciicast/parse.ts'

/** What asciinema wrote, and how it shall become smaller. */
export interface TidyOptions {
  title: string
  /** The longest time in which nothing happens, in seconds; longer ones are cut to it. */
  idle: number
  /** Events that follow each other faster than this are one, in seconds. */
  merge: number
}

/** What a scene writes where one of its parts ends (lab/scenes/stage.sh). */
const mark = '\u001B]1337;mark\u0007'

/**
 * Turns a recording of asciinema 2.2 into the one that is kept: marks as events
 * of their own (asciicast v2, "m"), waits cut, letters that follow closely
 * joined, times in milliseconds, and of the header what a player needs.
 *
 * @param cast text of an asciicast v2
 * @returns text of an asciicast v2
 */
export function tidyCast(cast: string, { title, idle, merge }: TidyOptions): string {
  const [head, ...lines] = cast.trim().split('\n').map(line => JSON.parse(line))
  const { version, width, height, timestamp } = head
  const events: CastEvent[] = []
  let clock = 0
  let before = 0
  let beginning = 0
  for (const [at, kind, text] of lines as [number, string, string][]) {
    if (kind !== 'o')
      continue
    clock += Math.min(at - before, idle)
    before = at
    text.split(mark).forEach((piece, i) => {
      if (i)
        events.push([clock, 'm', ''])
      const last = events.at(-1)
      if (!piece)
        return
      if (last?.[1] === 'o' && clock - beginning < merge) {
        last[2] += piece
      } else {
        beginning = clock
        events.push([clock, 'o', piece])
      }
    })
  }
  // The shell ends with a line break, which would push the first line out of a screen that is just full.
  const last = events.at(-1)
  if (last)
    last[2] = last[2].trimEnd()
  const rounded = events.map(([at, ...rest]) => [Number(at.toFixed(3)), ...rest])
  return [{ version, width, height, timestamp, idle_time_limit: idle, title }, ...rounded].map(line => `${JSON.stringify(line)}\n`).join('')
}
