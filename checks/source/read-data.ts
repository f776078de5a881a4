import type { Lang } from '../../data/types.ts'
import { langs } from '../../data/types.ts'
import { dataModules, visitObjects } from '../../tools/lib/data-objects.ts'
import { siteWords, words } from '../../tools/lib/words.ts'

/** A text that a component or a page around the slides shows. */
export interface ShownText {
  /** Where it stands: file and path inside it. */
  at: string
  lang: Lang
  text: string
}

/** The name of a slide that data or a component links to. */
export interface InnerLink {
  at: string
  alias: string
}

/**
 * The texts of data/ and locales/. A correction quotes the sentence that is
 * wrong in its `claim`: those are somebody else's words and left out.
 */
export async function readShownTexts(): Promise<ShownText[]> {
  const texts: ShownText[] = []
  for (const [file, module] of await dataModules()) {
    visitObjects(module, file, (object, path) => {
      for (const lang of path.endsWith('.claim') ? [] : langs) {
        if (typeof object[lang] === 'string')
          texts.push({ at: path, lang, text: object[lang] })
      }
    })
  }
  for (const lang of langs) {
    for (const [file, said] of [[`locales/${lang}.ts`, words[lang]], [`locales/site/${lang}.ts`, siteWords[lang]]] as const) {
      visitObjects(said, file, (object, path) => {
        // A function's source holds its words too.
        for (const [key, word] of Object.entries(object).filter(([, word]) => typeof word === 'string' || typeof word === 'function'))
          texts.push({ at: `${path}.${key}`, lang, text: String(word) })
      })
    }
  }
  return texts
}

/** What the values in data/ hold in a field, with the place of each; texts alone. */
async function readField(field: string): Promise<{ at: string, text: string }[]> {
  const found: { at: string, text: string }[] = []
  for (const [file, module] of await dataModules()) {
    visitObjects(module, file, (object, at) => {
      if (typeof object[field] === 'string')
        found.push({ at, text: object[field] })
    })
  }
  return found
}

/** The slides that values in data/ name in a field `slide`. */
export async function readDataLinks(): Promise<InnerLink[]> {
  return (await readField('slide')).map(({ at, text }) => ({ at, alias: text }))
}

/**
 * Ids of the sources that stand beside values in data/, in a field `source`. A
 * value may be there before the slide that shows it, so it need not be on a
 * page yet.
 */
export async function readDataSources(): Promise<string[]> {
  return (await readField('source')).map(({ text }) => text)
}
