import type { CodeFile, DeckSources } from './rule.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { chapters } from '../../data/chapters.ts'
import { sources } from '../../data/sources.ts'
import { decks } from '../../tools/lib/decks.ts'
import { root } from '../../tools/lib/paths.ts'
import { loadSlides } from '../../tools/lib/slides.ts'
import { componentTags } from './rule.ts'

function readCode(folder: string): CodeFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => /\.(?:vue|ts)$/.test(file) && !file.endsWith('.test.ts'))
    .map(file => ({ path: join(folder, file), text: readFileSync(join(root, folder, file), 'utf8') }))
}

/** The files that a file imports from the project, and theirs. */
function importsOf(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path))
    return seen
  seen.add(path)
  const text = readFileSync(join(root, path), 'utf8')
  for (const match of text.matchAll(/from '(\.[^']+)'/g))
    importsOf(relative(root, resolve(root, dirname(path), match[1]!)), seen)
  return seen
}

/** Source ids that stand in the data files behind the given components. */
function idsBehind(componentFiles: string[], known: string[]): string[] {
  const files = new Set(componentFiles.flatMap(file => [...importsOf(file)]))
  const data = [...files].filter(file => file.startsWith('data/') && file !== 'data/sources.ts')
  const text = data.map(file => readFileSync(join(root, file), 'utf8')).join('\n')
  return known.filter(id => text.includes(`'${id}'`))
}

/**
 * Reads everything that the source rules look at.
 *
 * @throws Error when a deck does not parse
 */
export async function readSources(): Promise<DeckSources> {
  const [en, ko] = await Promise.all(decks.map(deck => loadSlides(deck)))
  const code = ['components', 'layouts', 'composables'].flatMap(readCode)
  const tags = new Set(en!.flatMap(slide => componentTags(slide.content)))
  const shown = code.map(({ path }) => path).filter(path => tags.has(path.split('/').pop()!.replace('.vue', '')))
  const sourceIds = Object.keys(sources)
  return {
    slides: { en: en!, ko: ko! },
    sourceIds,
    shownSourceIds: idsBehind(shown, sourceIds),
    chapters,
    layouts: readdirSync(join(root, 'layouts')).map(file => file.replace('.vue', '')),
    code,
  }
}
