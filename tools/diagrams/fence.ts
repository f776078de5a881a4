import type { ComposedDrawing } from './compose.ts'
import type { Studio } from './draw.ts'
import { drawingKey, keepDrawing, readDrawing } from './cache.ts'
import { composeDrawing } from './compose.ts'
import { DiagramError } from './error.ts'
import { slideRoom } from './look.ts'
import { parseNotation, withoutComments } from './notation.ts'

/** Says in which line a Mermaid statement decides about colours, which is for styles/ alone. */
function styledLine(code: string): number {
  return code.split('\n').findIndex(line => /^\s*(?:style|linkStyle|classDef)\b/.test(line)) + 1
}

/**
 * Draws the content of a fence, or takes the drawing that was made before.
 *
 * @param code content of the fence
 * @param studio gives the browser, and is asked only where there is no drawing yet
 * @throws DiagramError with the line of the fence's content
 */
export async function drawFence(code: string, studio: () => Promise<Studio>): Promise<ComposedDrawing> {
  const key = drawingKey(code)
  const kept = readDrawing(key)
  if (kept)
    return kept
  const styled = styledLine(code)
  if (styled)
    throw new DiagramError('Colours and lines are decided in styles/diagrams.css: give the part one of its classes (orchestrator, adapter, high, low, kernel, seam) instead of a style.', styled)
  const notation = parseNotation(code)
  const { text, lines } = withoutComments(code)
  const room = notation.room ?? slideRoom
  const drawing = await (await studio()).draw(text, room).catch((error: unknown) => {
    throw error instanceof DiagramError ? new DiagramError(error.message, lines[error.line - 1] ?? lines.at(-1)) : error
  })
  const composed = composeDrawing(drawing, notation, room)
  keepDrawing(key, composed)
  return composed
}

/** A Mermaid fence in a Markdown file. */
export interface Fence {
  code: string
  /** Line of the opening backticks, from 1. */
  line: number
}

/**
 * Finds the Mermaid fences of a text.
 *
 * @param markdown a slide or a file
 * @param first line number of the text's first line
 */
export function mermaidFences(markdown: string, first = 1): Fence[] {
  const lines = markdown.split('\n')
  const fences: Fence[] = []
  for (let i = 0; i < lines.length; i++) {
    const [, indent, ticks, info] = lines[i]!.match(/^( *)(`{3,})([^`]*)$/) ?? []
    if (!ticks)
      continue
    const start = i
    do i++
    while (i < lines.length && lines[i]!.trim() !== ticks)
    if (/^mermaid\b/.test(info!.trim()))
      fences.push({ line: first + start, code: lines.slice(start + 1, i).map(line => line.replace(indent!, '')).join('\n') })
  }
  return fences
}
