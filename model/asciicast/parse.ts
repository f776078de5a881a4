/**
 * Reads recordings of a terminal in the format asciicast v2: a header as JSON,
 * then one event a line. https://docs.asciinema.org/manual/asciicast/v2/
 */

/** Time in seconds; "o" is text that the terminal received, "m" a mark with its label. */
export type CastEvent = [time: number, kind: 'o' | 'm', text: string]

export interface Cast {
  /** Size of the terminal in characters. */
  columns: number
  rows: number
  title: string
  /** When it was recorded: milliseconds since 1970. */
  recorded: number
  /** Longest wait that was kept, in seconds; longer ones were cut to it. */
  idleLimit?: number
  /** What was received, in order. */
  outputs: { time: number, text: string }[]
  /** Times at which a part ends and the next begins, in seconds. */
  marks: number[]
  /** Seconds until the last event. */
  duration: number
}

/** A text that is not a recording. */
export class CastError extends Error {}

/**
 * Reads a recording.
 *
 * @param text the file's text
 * @throws CastError with the line that cannot be read
 */
export function parseCast(text: string): Cast {
  const lines = text.trimEnd().split('\n').map((line, i) => {
    try {
      return JSON.parse(line)
    } catch {
      throw new CastError(`Line ${i + 1} is not JSON: ${line.slice(0, 40)}`)
    }
  })
  const [header, ...events] = lines
  if (header?.version !== 2 || !(header.width > 0) || !(header.height > 0))
    throw new CastError('Line 1 is not the header of an asciicast v2: expected version 2, width and height.')
  const cast: Cast = { columns: header.width, rows: header.height, title: header.title ?? '', recorded: (header.timestamp ?? 0) * 1000, idleLimit: header.idle_time_limit, outputs: [], marks: [], duration: 0 }
  events.forEach((event, i) => {
    if (!Array.isArray(event) || typeof event[0] !== 'number' || typeof event[2] !== 'string')
      throw new CastError(`Line ${i + 2} is not an event: expected [time, kind, text].`)
    const [time, kind, received] = event as CastEvent
    if (time < cast.duration)
      throw new CastError(`Line ${i + 2} goes back in time: ${time} s after ${cast.duration} s.`)
    if (kind === 'o')
      cast.outputs.push({ time, text: received })
    else if (kind === 'm')
      cast.marks.push(time)
    cast.duration = time
  })
  return cast
}
