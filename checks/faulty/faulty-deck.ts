import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cache, root } from '../../tools/lib/paths.ts'
import { buildWithSlidev } from '../../tools/lib/slidev.ts'

/** The small decks of one slide each; the file's name is the rule that the slide breaks, or what keeps it from being printed. */
const folders = { rendered: 'checks/faulty/rendered', printed: 'checks/faulty/printed' }
const namesIn = (folder: string) => readdirSync(join(root, folder)).map(file => file.replace('.md', '')).sort()

/** Slidev takes the folder of an entry as the deck's root, so the entry has to lie beside layouts/ and components/. */
const faultyEntry = join(root, '.faulty.md')
export const faultySite = join(cache, 'faulty-site')

/** Names of the decks that break a rule, `sound` among them. */
export const faultyNames = namesIn(folders.rendered)

/** Every small deck in the order of the slides: those that cannot be printed stand among the others. */
const all = Object.values(folders).flatMap(folder => namesIn(folder).map(name => ({ name, folder }))).sort((a, b) => a.name < b.name ? -1 : 1)

const headmatter = `theme: none
title: Faulty slides
lang: en
favicon: /favicon.svg
fonts:
  provider: none
transition: none
selectable: true
preloadImages: false
drawings:
  enabled: false
`

/** An entry that joins the faulty decks, so that one build serves the tests of all rules. */
export const faultyMarkdown = all
  .map(({ name, folder }, i) => `---\n${i === 0 ? headmatter : ''}src: ./${folder}/${name}.md\n---\n`)
  .join('\n')

/**
 * Builds the faulty decks into one site, served below `/en/`.
 *
 * @throws Error with Slidev's output when they do not build
 */
export async function buildFaultyDeck(): Promise<void> {
  writeFileSync(faultyEntry, faultyMarkdown)
  try {
    await buildWithSlidev({ what: 'The deck of faulty slides', entry: faultyEntry, base: '/en/', out: join(faultySite, 'en') })
  } finally {
    rmSync(faultyEntry)
  }
  // A plain host has a page only where a file is.
  for (const { name } of all)
    cpSync(join(faultySite, 'en/index.html'), join(faultySite, 'en', name, 'index.html'))
}
