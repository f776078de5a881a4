import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { evidenceUntil } from './as-of.ts'
import { events, keyEvents, lanes } from './events.ts'
import { sources, sourceSubjects } from './sources.ts'

/** Every object in data/ with its place, however deep. */
function objects(value: unknown, path: string, seen = new Set<unknown>()): [string, Record<string, unknown>][] {
  if (typeof value !== 'object' || value === null || seen.has(value))
    return []
  seen.add(value)
  const inside = Object.entries(value).flatMap(([key, item]) => objects(item, `${path}.${key}`, seen))
  return Array.isArray(value) ? inside : [[path, value as Record<string, unknown>], ...inside]
}

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts'))
const modules = await Promise.all(files.map(async file => [file, await import(/* @vite-ignore */ join(import.meta.dirname, file))] as const))
const all = modules.flatMap(([file, module]) => objects(module, file))
function fields(name: RegExp) {
  return all.flatMap(([path, object]) => Object.entries(object)
    .filter(([key, value]) => name.test(key) && typeof value === 'string')
    .map(([key, value]) => [`${path}.${key}`, value as string] as const))
}

describe('every value in data/', () => {
  it('has a source that exists', () => {
    const cited = fields(/^source$/)
    expect(cited.length).toBeGreaterThan(200)
    expect(cited.filter(([, id]) => !(id in sources))).toEqual([])
  })

  it('is verified, or likely and marked so', () => {
    expect(fields(/^confidence$/).filter(([, confidence]) => !['verified', 'likely'].includes(confidence))).toEqual([])
    const halves = all.filter(([, object]) => ('source' in object) !== ('confidence' in object))
    expect(halves.map(([path]) => path)).toEqual([])
  })

  it('has dates that are dates', () => {
    const dates = fields(/^(?:date|published|checked|released|end|until|said|day|on|launched)$/).filter(([, date]) => /^\d/.test(date))
    expect(dates.length).toBeGreaterThan(100)
    const wrong = dates.filter(([, date]) => {
      if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(date))
        return true
      const [year, month = '01', day = '01'] = date.split('-')
      const read = new Date(`${year}-${month}-${day}T00:00:00Z`)
      // 31 February would come back as another day.
      return Number.isNaN(read.getTime()) || read.toISOString().slice(0, 10) !== `${year}-${month}-${day}`
    })
    expect(wrong).toEqual([])
  })

  it('has a text for each language, and both are written', () => {
    const texts = all.filter(([, object]) => 'en' in object || 'ko' in object)
    expect(texts.length).toBeGreaterThan(200)
    expect(texts.filter(([, text]) => !text.en || !text.ko).map(([path]) => path)).toEqual([])
    expect(texts.filter(([, text]) => /\p{Script=Hangul}/u.test(String(text.en))).map(([path]) => path)).toEqual([])
  })

  it('carries ids that are not given twice in one list', () => {
    const twice = modules.flatMap(([file, module]) => Object.entries(module).flatMap(([name, list]) => {
      const ids = Array.isArray(list) ? list.map(item => (item as { id?: string })?.id).filter(id => id !== undefined) : []
      return ids.length === new Set(ids).size ? [] : [`${file}: ${name}`]
    }))
    expect(twice).toEqual([])
  })
})

describe('sources', () => {
  it('stand in one list only', () => {
    const ids = Object.values(sourceSubjects).flatMap(list => Object.keys(list))
    expect(ids.length).toBe(new Set(ids).size)
  })

  it('have addresses that a reader can open, each only once', () => {
    const urls = Object.values(sources).flatMap(source => source.url ?? [])
    expect(urls.filter(url => !URL.canParse(url) || !url.startsWith('https://'))).toEqual([])
    expect(urls.length).toBe(new Set(urls).size)
  })
})

describe('events', () => {
  it('lie in a lane of the timeline and not after the newest evidence', () => {
    const wrong = events.filter(({ lane, date }) => !lanes.includes(lane) || date.slice(0, 7) > evidenceUntil)
    expect(wrong).toEqual([])
  })

  it('include those of the still', () => {
    const ids = events.map(event => event.id)
    expect(keyEvents.filter(id => !ids.includes(id))).toEqual([])
  })
})
