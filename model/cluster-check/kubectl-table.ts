import type { NodeFacts, PastedNodes } from './node.ts'
import { readDescription } from './kubectl-describe.ts'
import { PasteError } from './node.ts'
import { knownRuntimes, runtimeIn } from './runtime-word.ts'

interface Word { text: string, at: number }
const wordsOf = (line: string): Word[] => [...line.matchAll(/\S+/g)].map(match => ({ text: match[0], at: match.index }))

const runtimeColumn = /RUNTIME/

/** A column of the header, with the place where it begins. */
interface Column { name: string, from: number, to: number }

const headerWord = /^[A-Z][A-Z0-9_.:/()-]*$/

/** Columns are set apart by at least two spaces; a name may have one inside. */
function readHeader(line: string): Column[] | undefined {
  const names = [...line.matchAll(/\S+(?: \S+)*/g)].map(match => ({ name: match[0], from: match.index }))
  const isHeader = names.length > 1 && names.some(({ name }) => name === 'NAME') && names.every(({ name }) => name.split(' ').every(word => headerWord.test(word)))
  return isHeader ? names.map((column, i) => ({ ...column, to: names[i + 1]?.from ?? Infinity })) : undefined
}

/** The word that stands in a column. Columns that shifted by a character or two, as after a paste, are still met. */
function cell(words: Word[], column: Column | undefined): string | undefined {
  const found = column && words.find(({ text, at }) => at + text.length > column.from && at < column.to)
  return found?.text
}

const isVersion = (text: string | undefined) => text !== undefined && /^v\d+\.\d+/.test(text)

function readRow(line: string, header: Column[] | undefined): NodeFacts | undefined {
  const words = wordsOf(line)
  const named = header?.find(({ name }) => runtimeColumn.test(name))
  const inColumn = runtimeIn(cell(words, named) ?? '')
  const runtimes = words.flatMap(({ text }) => runtimeIn(text) ?? [])
  const runtime = inColumn ?? runtimes.find(found => knownRuntimes.has(found.split('://')[0]!)) ?? runtimes[0]
  if (!runtime)
    return undefined
  const version = cell(words, header?.find(({ name }) => name === 'VERSION'))
  const name = cell(words, header?.find(({ name }) => name === 'NAME')) ?? words[0]!.text
  return {
    name: name.includes('://') ? null : name,
    kubelet: (isVersion(version) ? version : words.find(({ text }) => isVersion(text))?.text) ?? null,
    runtime,
    // OS-IMAGE of Windows nodes reads "Windows Server 2022 Datacenter".
    windows: (header ? header.some(({ name }) => name.startsWith('OS')) : words.length > 6) ? words.some(({ text }) => text === 'Windows') : null,
  }
}

/** A line that a person or a shell wrote around the output. */
const isCommand = (line: string) => /^(?:.{0,200}[$#>%❯➜]\s+)?(?:sudo\s+|watch\s+)*(?:kubectl|oc|k|k3s|microk8s(?:\.kubectl)?|minikube)\s+(?:\S+\s+){0,20}?(?:get|describe)\b/.test(line.slice(0, 400))

/** Lines that one row may be broken into; more are no row. */
const mostPieces = 12
const isHeaderPiece = (line: string | undefined) => line !== undefined && wordsOf(line).every(({ text }) => headerWord.test(text))
const startsRow = (line: string | undefined) => line !== undefined && /^\S+\s+(?:Not)?Ready\b/.test(line)

/**
 * Joins rows that a narrow terminal broke into several lines. Every line but a
 * row's last is as wide as the terminal, unless spaces at its end were lost;
 * then the row goes on until its runtime is there.
 */
function unwrap(lines: string[]): string[] {
  const first = lines.findIndex(line => /^\s*NAME\s/.test(line))
  // A header without the runtime goes on below, if what is below looks like a header.
  if (first < 0 || runtimeColumn.test(lines[first]!) || lines[first + 1] === undefined || !isHeaderPiece(lines[first + 1]))
    return lines
  const broken = lines.slice(first)
  const width = broken.reduce((widest, line) => Math.max(widest, line.length), 0)
  const rows: string[] = []
  let pieces: string[] = []
  broken.forEach((line, i) => {
    pieces.push(line)
    const row = pieces.map((piece, at) => (at < pieces.length - 1 ? piece.padEnd(width) : piece)).join('')
    const next = broken[i + 1]
    const isHeader = !rows.length
    const complete = isHeader ? runtimeColumn.test(row) : wordsOf(row).some(({ text }) => runtimeIn(text))
    const goesOn = isHeader ? isHeaderPiece(next) : line.length === width && !startsRow(next)
    if ((complete && !goesOn) || pieces.length === mostPieces || next === undefined) {
      rows.push(row)
      pieces = []
    }
  })
  return [...lines.slice(0, first), ...rows]
}

/** A node's name or the beginning of one; the prompt of a shell is none. */
const nameStart = /^[a-z0-9][a-z0-9.-]{0,252}$/

/**
 * The node of a row that stops before its runtime, as the last one does where
 * a paste was not copied to its end.
 *
 * @param line of which no runtime could be read
 * @param header of the table, where one was pasted
 * @returns its name, as far as it is there; undefined for what is no row, such as a prompt
 */
function nameOfCutRow(line: string, header: Column[] | undefined): string | undefined {
  const words = wordsOf(line)
  const [name, second] = words
  const runtime = header?.find(({ name }) => runtimeColumn.test(name))
  if (!name || !nameStart.test(name.text) || (header && !runtime))
    return undefined
  // `<unknown>` stands there where kubectl knows no runtime: nothing is cut off.
  const isWhole = cell(words, runtime)?.endsWith('>')
  const isRow = second ? startsRow(line.trimStart()) || header?.some(({ from }) => from === second.at) : runtime !== undefined
  return isRow && !isWhole ? name.text : undefined
}

/**
 * Reads what kubectl prints for people: `get nodes -o wide` with any columns in
 * any order, custom columns, `describe nodes`, or runtimes alone.
 *
 * @param lines of the paste, without colours and tabs
 * @throws PasteError where there is no runtime in it
 */
export function readTable(lines: string[]): PastedNodes {
  const written = unwrap(lines.filter(line => line.trim() && !isCommand(line)))
  const described = readDescription(written)
  if (described.length)
    return { nodes: described }
  let header: Column[] | undefined
  const nodes: NodeFacts[] = []
  /** The last line, where it named no runtime. */
  let unread: string | undefined
  for (const line of written) {
    const before = nodes.length
    const found = readHeader(line)
    header = found ?? header
    const words = found ? [] : wordsOf(line)
    const row = found || !line.includes('://') ? undefined : readRow(line, header)
    const alone = words.flatMap(({ text }) => text.split(/[,;|"'`]/).flatMap(part => runtimeIn(part) ?? []))
    // Several runtimes in one line, as jsonpath prints them, are as many nodes.
    if (row && (header || alone.length < 2)) {
      nodes.push(row)
    } else {
      for (const runtime of alone)
        nodes.push({ name: null, kubelet: null, runtime, windows: null })
    }
    unread = nodes.length === before ? line : undefined
  }
  if (nodes.length)
    return { nodes, cutOff: unread && nameOfCutRow(unread, header) }
  if (written.some(line => line.startsWith('No resources found')))
    throw new PasteError('no-nodes')
  const isNarrow = header?.some(({ name }) => name === 'VERSION' || name === 'STATUS') && !header.some(({ name }) => runtimeColumn.test(name))
  throw new PasteError(isNarrow ? 'not-wide' : 'nothing-found')
}
