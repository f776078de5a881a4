import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cache, root } from '../../lib/paths.ts'
import { writeWhole } from '../../lib/write-whole.ts'

/** What posters and stills are both taken with, below tools/. */
const shared = ['lib/canvas.ts', 'lib/css.ts', 'lib/page-functions.ts', 'site/prerender/in-page.ts']

/** Fingerprint of everything that a picture is made of: the build of its language and the code that takes it. */
function fingerprint(folder: string, code: string[]): string {
  const hash = createHash('sha256')
  for (const file of [...shared, ...code])
    hash.update(readFileSync(join(root, 'tools', file)))
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (/\.(?:js|css|html)$/.test(file))
      hash.update(file).update(readFileSync(join(folder, file)))
  }
  return hash.digest('hex').slice(0, 16)
}

/**
 * Takes something from the build of a language, or recalls it where the same
 * build was seen before.
 *
 * @param kind folder below .cache/
 * @param lang the language
 * @param out folder of the site, of which the language's build is a part
 * @param code files below tools/ whose change makes it another, besides those that all share
 * @param take makes it; the result must survive JSON
 * @returns what was made, and whether it had to be
 */
export async function cachedTaking<T>(kind: string, lang: string, out: string, code: string[], take: () => Promise<T>): Promise<{ made: T, taken: boolean }> {
  const cached = join(cache, kind, `${lang}-${fingerprint(join(out, lang), code)}.json`)
  if (existsSync(cached))
    return { made: JSON.parse(readFileSync(cached, 'utf8')), taken: false }
  const made = await take()
  writeWhole(cached, JSON.stringify(made))
  return { made, taken: true }
}
