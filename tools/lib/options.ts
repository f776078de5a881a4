import { chapters } from '../../data/chapters.ts'
import { langs } from '../../data/types.ts'

/** The option of every command that takes some of the languages: `--lang en,ko`. */
export const langOption = { type: 'string', default: langs.join(','), description: `Languages, with commas between: ${langs.join(', ')}` } as const

/**
 * Reads the value of an option that takes a list.
 *
 * @param name the option, for the message
 * @param typed values with commas between
 * @param known the values that there are
 * @returns each value once, in the order typed
 * @throws Error that lists the known values when one of the typed is none of them
 */
export function chosen<T extends string>(name: string, typed: string, known: readonly T[]): T[] {
  const values = [...new Set(typed.split(',').map(value => value.trim()))]
  const isKnown = (value: string): value is T => (known as readonly string[]).includes(value)
  const unknown = values.filter(value => !isKnown(value))
  if (unknown.length)
    throw new Error(`--${name} does not know "${unknown.join('", "')}". Known: ${known.join(', ')}.`)
  return values.filter(isKnown)
}

/**
 * The same for an option that takes one value.
 *
 * @throws Error that lists the known values when the typed one is none of them, or more than one
 */
export function chosenOne<T extends string>(name: string, typed: string, known: readonly T[]): T {
  if (typed.includes(','))
    throw new Error(`--${name} takes one value. Known: ${known.join(', ')}.`)
  return chosen(name, typed, known)[0]!
}

/**
 * Reads the number of a chapter.
 *
 * @param typed the value of `--chapter`
 * @returns undefined where none is typed
 * @throws Error that lists the chapters when there is none of this number
 */
export function chosenChapter(typed: string | undefined): number | undefined {
  return typed === undefined ? undefined : Number(chosenOne('chapter', typed, chapters.map(({ number }) => String(number))))
}

/**
 * Reads the value of an option that takes a whole number.
 *
 * @param name the option, for the message
 * @param typed the number as it was typed
 * @param least the smallest one that is taken
 * @param most the largest one
 * @throws Error that names both when the typed one is no number between them
 */
export function wholeNumber(name: string, typed: string, least: number, most: number): number {
  const number = /^\d+$/.test(typed) ? Number(typed) : Number.NaN
  if (!(number >= least && number <= most))
    throw new Error(`--${name} is "${typed}": expected a whole number from ${least} to ${most}.`)
  return number
}
