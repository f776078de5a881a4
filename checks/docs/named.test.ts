import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../tools/lib/paths.ts'
import { inCode, inFences, read, withoutFences } from './guide.ts'

/** Guides that exist in both languages. */
const twins = [['README.md', 'README.ko.md'], ['docs/speaking.md', 'docs/speaking.ko.md'], ['docs/hosting.md', 'docs/hosting.ko.md']] as const
const guides = [...twins.flat(), 'CONTRIBUTING.md', 'CHANGELOG.md', 'lab/README.md']

/** Folders that a command makes: they need not be there. */
const made = new Set(read('.gitignore').split('\n').map(line => line.replace(/\/$/, '')))
/** Paths from the root: the first part is a folder of the project. */
const isPath = (word: string) => /^[\w.-]+\/[\w./-]*$/.test(word) && !made.has(word.split('/')[0]!) && existsSync(join(root, word.split('/')[0]!))

it('finds the paths and commands of a guide', () => {
  const words = inCode('`model/notes.ts` and `nowhere.ts`\n```sh\nnpm run build # all of it\n```\n')
  expect(words.filter(isPath)).toEqual(['model/notes.ts'])
  expect(inFences(read('README.md')).join()).toContain('npm run export')
  expect(inCode(read('CONTRIBUTING.md')).filter(isPath).length).toBeGreaterThan(30)
})

describe.each(guides)('%s', (guide) => {
  const text = read(guide)

  it('names files that are there', () => {
    expect(inCode(text).filter(isPath).filter(path => !existsSync(join(root, path)))).toEqual([])
  })

  it('links to files that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(match => match[1]!)
    expect(links.filter(link => !existsSync(join(root, dirname(guide), link)))).toEqual([])
  })

  it('names commands that are there', () => {
    const known = Object.keys(JSON.parse(read('package.json')).scripts)
    const named = [...inCode(text), ...inFences(text)].flatMap(code => [...code.matchAll(/npm run ([\w:-]+)/g)].map(match => match[1]!))
    expect(named.filter(name => !known.includes(name))).toEqual([])
  })
})

describe.each(twins)('%s and %s', (english, korean) => {
  it('have the same sections, and the same code to copy', () => {
    const headings = (text: string) => withoutFences(text).match(/^#+(?= )/gm)
    expect(headings(read(korean))).toEqual(headings(read(english)))
    expect(inFences(read(korean))).toEqual(inFences(read(english)))
  })

  it('name the same files, commands, options and keys', () => {
    // "<language>" and the like are words.
    const names = (text: string) => [...new Set(inCode(text).map(code => code.replace(/<[^>]+>/g, '<>')))].sort()
    expect(names(read(korean))).toEqual(names(read(english)))
  })
})
