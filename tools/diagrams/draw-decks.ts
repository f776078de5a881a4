import type { Deck } from '../lib/decks.ts'
import type { Fence } from './fence.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../lib/paths.ts'
import { loadSlides } from '../lib/slides.ts'
import { drawingKey, readDrawing } from './cache.ts'
import { DiagramError } from './error.ts'
import { drawFence, mermaidFences } from './fence.ts'
import { studioPool } from './pool.ts'

/**
 * Draws what no build has drawn before, so that the builds of both languages,
 * which run side by side, share one browser, and a build of unchanged diagrams
 * starts none.
 *
 * @returns how many diagrams were drawn and how many there are
 * @throws Error with file, line and message of every fault in any diagram
 */
export async function drawDecks(decks: Deck[]): Promise<{ drawn: number, all: number }> {
  const slides = (await Promise.all(decks.map(deck => loadSlides(deck)))).flat()
  const fences = [...new Set(slides.map(slide => slide.file))].flatMap(file =>
    mermaidFences(readFileSync(join(root, file), 'utf8')).map((fence): Fence & { file: string } => ({ ...fence, code: fence.code.trimEnd(), file })))
  const missing = fences.filter(fence => !readDrawing(drawingKey(fence.code)))
  const pool = studioPool({ fetch: true, idle: 60_000 })
  const faults: string[] = []
  try {
    for (const { code, file, line } of missing) {
      await drawFence(code, pool.studio).catch((error: unknown) => {
        if (!(error instanceof DiagramError))
          throw error
        faults.push(`${file}:${line + error.line}: ${error.message}`)
      })
    }
  } finally {
    await pool.close()
  }
  if (faults.length)
    throw new Error(`Diagrams that cannot be drawn:\n${faults.join('\n')}`)
  return { drawn: missing.length, all: fences.length }
}
