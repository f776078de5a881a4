/**
 * What a terminal shows after it received a text: characters and the eight
 * colours. Only what the recordings use is understood; other control sequences
 * are collected in `unknown`, so that a test can refuse a recording with one.
 */

/** A colour by the name that ANSI gives it; undefined is the terminal's own. */
export type AnsiColour = 'black' | 'red' | 'green' | 'yellow' | 'blue' | 'magenta' | 'cyan' | 'white'

/** Characters of one line in one colour. */
export interface Run {
  text: string
  colour?: AnsiColour
}

interface Cell {
  character: string
  colour?: AnsiColour
}

export interface Screen {
  columns: number
  rows: number
  lines: Cell[][]
  /** Place of the next character, from 0. */
  row: number
  column: number
  colour?: AnsiColour
  /** Control sequences that are not understood. */
  unknown: string[]
}

const colours: AnsiColour[] = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white']

export const emptyScreen = (columns: number, rows: number): Screen => ({ columns, rows, lines: [[]], row: 0, column: 0, unknown: [] })

function lineFeed(screen: Screen): void {
  screen.row++
  if (screen.row === screen.rows) {
    screen.lines.shift()
    screen.row--
  }
  screen.lines[screen.row] ??= []
}

function put(screen: Screen, character: string): void {
  // A full line goes on in the next one as soon as something follows.
  if (screen.column === screen.columns) {
    screen.column = 0
    lineFeed(screen)
  }
  const line = screen.lines[screen.row]!
  while (line.length < screen.column)
    line.push({ character: ' ' })
  line[screen.column] = { character, colour: screen.colour }
  screen.column++
}

/** "Select graphic rendition": colours; weight and the like are ignored. */
function setColour(screen: Screen, parameters: string): void {
  for (const code of parameters.split(';').map(Number)) {
    if (code === 0 || code === 39)
      screen.colour = undefined
    else if (code >= 30 && code <= 37)
      screen.colour = colours[code - 30]
    else if (code >= 90 && code <= 97)
      screen.colour = colours[code - 90]
  }
}

function control(screen: Screen, parameters: string, final: string): void {
  if (final === 'm') {
    setColour(screen, parameters)
  } else if (final === 'K' && (parameters === '' || parameters === '0')) {
    screen.lines[screen.row]!.length = Math.min(screen.lines[screen.row]!.length, screen.column)
  } else if (final === 'J' && (parameters === '2' || parameters === '3')) {
    screen.lines = Array.from({ length: screen.row + 1 }, () => [])
  } else if (final === 'H' && (parameters === '' || parameters === '1;1')) {
    screen.row = 0
    screen.column = 0
  } else {
    screen.unknown.push(`CSI ${parameters}${final}`)
  }
}

/* eslint-disable no-control-regex -- control characters are what a terminal is about */
const token = /\u001B\[([\d;?]*)([\x40-\x7E])|\u001B\][^\u0007\u001B]*(?:\u0007|\u001B\\)|\u001B.?|[^\u001B]/gsu
/* eslint-enable no-control-regex */

/** Receives a text: changes the screen. A control sequence must be whole. */
export function write(screen: Screen, text: string): void {
  for (const [all, parameters, final] of text.matchAll(token)) {
    if (final !== undefined)
      control(screen, parameters ?? '', final)
    else if (all === '\n')
      lineFeed(screen)
    else if (all === '\r')
      screen.column = 0
    else if (all === '\b')
      screen.column = Math.max(0, screen.column - 1)
    else if (all === '\t')
      screen.column = Math.min(screen.columns - 1, (Math.floor(screen.column / 8) + 1) * 8)
    else if (all.startsWith('\u001B') && !all.startsWith('\u001B]'))
      screen.unknown.push(`ESC ${all.slice(1)}`)
    else if (all >= ' ')
      put(screen, all)
  }
}

/** The lines of a screen as runs of one colour, without blanks at their ends. */
export function runsOf(screen: Screen): Run[][] {
  return screen.lines.map((cells) => {
    const runs: Run[] = []
    for (const { character, colour } of cells) {
      const last = runs.at(-1)
      if (last && last.colour === colour)
        last.text += character
      else
        runs.push({ text: character, colour })
    }
    const end = runs.at(-1)
    if (end)
      end.text = end.text.trimEnd()
    return runs
  })
}

/** The screen as plain text. */
export const textOf = (lines: Run[][]) => lines.map(runs => runs.map(({ text }) => text).join('').trimEnd()).join('\n').trimEnd()
