import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './paths.ts'

/** Everything that decides what the finished site holds. */
const inputs = [
  'slides.md',
  'slides.ko.md',
  'talk.config.ts',
  'package-lock.json',
  'vite.config.ts',
  'pages',
  'components',
  'composables',
  'data',
  'layouts',
  'locales',
  'model',
  'public',
  'setup',
  'styles',
  'tools',
]

/**
 * A fingerprint of the sources, the same as long as a new build would give the
 * same site. The base path and DECK_URL count, since they are written into every page.
 */
export function sourcesHash(base: string): string {
  const hash = createHash('sha256').update(base).update(process.env.DECK_URL ?? '')
  for (const input of inputs.map(name => join(root, name)).filter(existsSync)) {
    const files = statSync(input).isDirectory()
      ? readdirSync(input, { recursive: true, encoding: 'utf8' }).map(name => join(input, name)).filter(path => statSync(path).isFile()).sort()
      : [input]
    for (const file of files)
      hash.update(file.slice(root.length)).update(readFileSync(file))
  }
  return hash.digest('hex').slice(0, 16)
}
