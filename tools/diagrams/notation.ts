import type { Room } from './look.ts'
import { DiagramError } from './error.ts'

/** What a step does to a part: it appears, gets its colours, loses them, or goes. */
const verbs = ['show', 'light', 'fade', 'hide'] as const
export type Verb = typeof verbs[number]

/** How a comment names a part of the drawing. */
export type PartName
  = | { kind: 'id', id: string }
    | { kind: 'link', from: string, to: string }
    | { kind: 'message', number: number }
    | { kind: 'text', text: string }

/** One verb of a step with one part. */
export interface StepAction {
  step: number
  verb: Verb
  part: PartName
  /** The part as the author wrote it, for messages. */
  written: string
  /** Line of the fence's content, from 1. */
  line: number
}

/** A class for a part that Mermaid's own grammar gives none (participants, messages, events). */
export interface ClassAction {
  part: PartName
  className: string
  written: string
  line: number
}

/** What the comments of a fence ask for beyond plain Mermaid. */
export interface Notation {
  actions: StepAction[]
  classes: ClassAction[]
  /** Room on the canvas, where it is not that of a whole slide. */
  room?: Room
}

const words = /"([^"]+)"|messages?\s+(\d+)(?:\s*-\s*(\d+))?|([^\s,"]+)\s+[-=.<>ox~)|*]{2,}\s+([^\s,"]+)|([^\s,"]+)/y

/**
 * Reads a list of parts: `kubelet, kubelet --> runc, messages 2-3, "pull image"`.
 *
 * @throws DiagramError when something in it names no part
 */
function parseParts(list: string, line: number): { part: PartName, written: string }[] {
  const found: { part: PartName, written: string }[] = []
  let at = 0
  const skip = (pattern: RegExp) => {
    pattern.lastIndex = at
    at += pattern.exec(list)?.[0].length ?? 0
  }
  skip(/\s*/y)
  while (at < list.length) {
    words.lastIndex = at
    const match = words.exec(list)
    const end = match ? at + match[0].length : at
    if (!match || !/^\s*(?:,|$)/.test(list.slice(end)))
      throw new DiagramError(`"${list.slice(at).trim()}" names no part: expected ids, "a --> b", "message 2", "messages 2-4" or a "quoted text", with commas between.`, line)
    const [written, text, first, last, from, to, id] = match
    if (text) {
      found.push({ part: { kind: 'text', text }, written })
    } else if (first) {
      for (let number = Number(first); number <= Number(last ?? first); number++) found.push({ part: { kind: 'message', number }, written: `message ${number}` })
    } else if (from) {
      found.push({ part: { kind: 'link', from, to: to! }, written })
    } else {
      found.push({ part: { kind: 'id', id: id! }, written })
    }
    at = end
    skip(/\s*,?\s*/y)
  }
  if (!found.length)
    throw new DiagramError('No part is named.', line)
  return found
}

/** `show a, b; light c`: clauses with a semicolon between. */
function parseStep(step: number, text: string, line: number): StepAction[] {
  return text.split(';').flatMap((clause) => {
    const [verb, ...words] = clause.trim().split(' ')
    const list = words.join(' ')
    if (!verbs.includes(verb as Verb))
      throw new DiagramError(`Step ${step} begins with "${verb}": expected ${verbs.join(', ')}.`, line)
    return parseParts(list, line).map(part => ({ step, verb: verb as Verb, line, ...part }))
  })
}

/**
 * Reads what the `%%` comments of a fence say about steps, classes and room.
 * Other comments are left alone.
 *
 * @param code content of the fence
 * @throws DiagramError when a line that begins like one of ours cannot be read,
 *   or when the steps are not numbered 1, 2, 3 and so on
 */
export function parseNotation(code: string): Notation {
  const notation: Notation = { actions: [], classes: [] }
  code.split('\n').forEach((text, index) => {
    const line = index + 1
    const comment = text.match(/^\s*%%\s*(step|class|room)\b(.*)$/)
    if (!comment)
      return
    const [, keyword, rest = ''] = comment
    if (keyword === 'step') {
      const [, number, actions] = rest.match(/^\s+(\d+)\s*:(.*)$/) ?? []
      if (!number)
        throw new DiagramError(`"${text.trim()}" is no step: expected "%% step 1: show a, b".`, line)
      notation.actions.push(...parseStep(Number(number), actions!, line))
    } else if (keyword === 'class') {
      const [className, ...names] = rest.trim().split(/\s+/).reverse()
      const list = names.reverse().join(' ')
      if (!list || !/^[a-z][\w-]*$/.test(className!))
        throw new DiagramError(`"${text.trim()}" gives no class: expected "%% class a, b high".`, line)
      notation.classes.push(...parseParts(list, line).map(part => ({ className: className!, line, ...part })))
    } else {
      const [, width, height] = rest.match(/^\s+(\d+)\s*x\s*(\d+)\s*$/) ?? []
      if (!width)
        throw new DiagramError(`"${text.trim()}" is no room: expected "%% room 420 x 300".`, line)
      notation.room = { width: Number(width), height: Number(height) }
    }
  })

  const numbers = [...new Set(notation.actions.map(action => action.step))].sort((a, b) => a - b)
  const gap = numbers.findIndex((number, i) => number !== i + 1)
  if (gap >= 0)
    throw new DiagramError(`Step ${numbers[gap]} follows ${numbers[gap - 1] ?? 'nothing'}: expected step ${gap + 1}.`, notation.actions.find(action => action.step === numbers[gap])!.line)
  return notation
}

/** Mermaid's own text without comments, and for each of its lines the line of the fence it came from. */
export function withoutComments(code: string): { text: string, lines: number[] } {
  const kept = code.split('\n').map((text, i) => ({ text, line: i + 1 })).filter(({ text }) => text.trim() && !/^\s*%%(?!\{)/.test(text))
  return { text: kept.map(({ text }) => text).join('\n'), lines: kept.map(({ line }) => line) }
}
