import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './paths.ts'

/**
 * Visits every object below a value once.
 *
 * @param value where to begin
 * @param path its name
 * @param see is called with each object and its path
 * @param seen objects that were visited already
 */
export function visitObjects(value: unknown, path: string, see: (object: Record<string, unknown>, path: string) => void, seen = new Set<unknown>()): void {
  if (typeof value !== 'object' || value === null || seen.has(value))
    return
  seen.add(value)
  if (!Array.isArray(value))
    see(value as Record<string, unknown>, path)
  for (const [key, item] of Object.entries(value))
    visitObjects(item, `${path}.${key}`, see, seen)
}

/** The files of data/ with what they export. */
export async function dataModules(): Promise<[file: string, module: unknown][]> {
  const files = readdirSync(join(root, 'data'), { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts')).sort()
  return Promise.all(files.map(async file => [`data/${file.replaceAll('\\', '/')}`, await import(/* @vite-ignore */ join(root, 'data', file))] as [string, unknown]))
}
