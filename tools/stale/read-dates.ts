import type { PartialDate } from '../../data/types.ts'
import type { DatedValue } from '../../model/stale/stale.ts'
import { dataModules, visitObjects } from '../lib/data-objects.ts'

const isDate = (value: unknown): value is PartialDate => typeof value === 'string' && /^\d{4}-\d{2}(?:-\d{2})?$/.test(value)

/** Every day and month in data/, once, with what it belongs to. */
export async function readDates(): Promise<DatedValue[]> {
  const found = new Map<string, DatedValue>()
  for (const [file, module] of await dataModules()) {
    visitObjects(module, file, (object, path) => {
      const what = [object.product, object.product ? object.line : object.id].filter(part => typeof part === 'string').join(' ') || path
      for (const [field, date] of Object.entries(object)) {
        if (!isDate(date))
          continue
        // Lists are exported more than once: as they are written and put together.
        const key = `${what} ${field} ${date}`
        found.set(key, found.get(key) ?? { at: `${file}: ${what.replace(`${file}.`, '')}, ${field}`, date })
      }
    })
  }
  return [...found.values()]
}
