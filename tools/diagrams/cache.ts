import type { ComposedDrawing } from './compose.ts'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { faces } from '../fonts/faces.ts'
import { cache, root } from '../lib/paths.ts'
import { writeWhole } from '../lib/write-whole.ts'
import { stylesheets } from './draw.ts'

/** Where drawings are kept; git ignores it. */
const drawingsFolder = join(cache, 'diagrams')

const here = join(root, 'tools/diagrams')

/** Everything beside the fence that decides how it is drawn: Mermaid, fonts, styles and these tools. */
function surroundings(): string {
  const mermaid = createRequire(import.meta.url)('mermaid/package.json') as { version: string }
  const tools = readdirSync(here, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .sort()
    .map(file => join(here, file))
  const hash = createHash('sha256').update(mermaid.version)
  for (const file of [...tools, ...stylesheets, join(root, 'styles/floors.css'), ...faces.map(face => face.devFile)])
    hash.update(readFileSync(file))
  return hash.digest('hex')
}

let known: { at: number, hash: string } | undefined

/**
 * Name of a drawing: the same as long as drawing it again would give the same.
 *
 * @param code content of the fence
 */
export function drawingKey(code: string): string {
  // An author may change a stylesheet while the server runs; a build asks for many drawings at once.
  if (!known || Date.now() - known.at > 1000)
    known = { at: Date.now(), hash: surroundings() }
  return createHash('sha256').update(known.hash).update(code).digest('hex').slice(0, 24)
}

/** A drawing that was made before. */
export function readDrawing(key: string, folder = drawingsFolder): ComposedDrawing | undefined {
  const file = join(folder, `${key}.json`)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) as ComposedDrawing : undefined
}

/** Keeps a drawing; two builds may do so at the same time. */
export function keepDrawing(key: string, drawing: ComposedDrawing, folder = drawingsFolder): void {
  writeWhole(join(folder, `${key}.json`), JSON.stringify(drawing))
}
