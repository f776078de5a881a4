/**
 * The lengths in which the talk is told, all from the same slides: which slide
 * belongs to which, how long it then takes, and which passages of its note are
 * said.
 */

/** Lengths in minutes, the whole talk first. */
export const talkLengths = [75, 40, 20, 5] as const
export type TalkLength = typeof talkLengths[number]

/** The talk with every slide. */
export const wholeTalk: TalkLength = 75

/** What a slide's frontmatter says of the talks. */
export interface TalkFields {
  /** Speaking time in the whole talk. */
  minutes: number
  /** Speaking time in each shorter talk that tells the slide; a talk that is not named leaves it out. */
  talks?: Partial<Record<TalkLength, number>>
}

/**
 * Reads a length as a person types it.
 *
 * @param value minutes; the whole talk where it is empty
 * @returns one of `talkLengths`
 * @throws Error when there is no talk of this length
 */
export function toTalkLength(value: string | undefined): TalkLength {
  const length = value ? talkLengths.find(known => String(known) === value) : wholeTalk
  if (length === undefined)
    throw new Error(`There is no talk of "${value}" minutes: expected ${talkLengths.join(', ')}.`)
  return length
}

/**
 * A text that names the talk's length: `A lecture of {minutes} minutes`.
 *
 * @param text from talk.config.ts
 * @param length the talk
 */
export const withLength = (text: string, length: TalkLength) => text.replaceAll('{minutes}', String(length))

/**
 * How long a slide is told in a talk.
 *
 * @param fields the slide's frontmatter
 * @param length the talk
 * @returns minutes, or undefined where the talk leaves the slide out
 */
export function minutesIn(fields: TalkFields, length: TalkLength): number | undefined {
  return length === wholeTalk ? fields.minutes : fields.talks?.[length]
}

/** A passage of a note begins with `::talk 20 5::` and ends with `::`, each in a line of its own. */
const opening = /^::talk ([\d ]+)::$/
const closing = '::'

/**
 * The note as it is said in a talk: passages of other lengths are left out, and
 * so are the lines that mark passages.
 *
 * @param note the whole note
 * @param length the talk
 */
export function noteIn(note: string, length: TalkLength): string {
  let told = true
  const lines = note.split('\n').filter((line) => {
    const mark = line.trim()
    const lengths = opening.exec(mark)?.[1]
    if (lengths)
      told = lengths.split(' ').includes(String(length))
    else if (mark === closing)
      told = true
    else
      return told
    return false
  })
  return lines.join('\n').replace(/\n{3,}/g, '\n\n').trim()
}

/**
 * What is wrong with the marks of a note's passages.
 *
 * @param note the whole note
 * @param lengths the talks that tell the slide
 * @returns sentences, none where every passage is sound
 */
export function passageFaults(note: string, lengths: TalkLength[]): string[] {
  const faults: string[] = []
  let open = false
  for (const line of note.split('\n').map(line => line.trim()).filter(line => line.startsWith('::'))) {
    const named = opening.exec(line)?.[1]?.split(' ')
    if (!named && line !== closing)
      faults.push(`"${line}" marks no passage.`)
    if (Boolean(named) === open)
      faults.push(open ? `"${line}" begins a passage inside another.` : 'a passage ends that has not begun.')
    for (const length of named ?? []) {
      if (!lengths.map(String).includes(length))
        faults.push(`a passage is for ${length} minutes, a talk that leaves the slide out.`)
    }
    open = Boolean(named)
  }
  return open ? [...faults, 'a passage does not end.'] : faults
}
