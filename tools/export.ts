import { defineCommand } from 'citty'
import { langs } from '../data/types.ts'
import { toTalkLength } from '../model/talk/lengths.ts'
import { runTool } from './lib/run-tool.ts'
import { talkOption } from './lib/talk.ts'
import { exportSite } from './pdf/export-site.ts'
import { chosen, chosenOne, kinds, papers, schemes, wholeDeck } from './pdf/selection.ts'

const command = defineCommand({
  meta: {
    name: 'npm run export --',
    description: 'Prints the finished site, building it first where needed. PDFs go into dist/<language>/, pictures and presentations into exports/<language>/.',
  },
  args: {
    what: { type: 'string', default: wholeDeck.kinds.join(','), description: `What to make, with commas between: ${kinds.join(', ')}` },
    lang: { type: 'string', default: langs.join(','), description: `Languages: ${langs.join(', ')}` },
    range: { type: 'string', description: 'Slides by number, such as 5, 3-8 or 1,4-6; all without it' },
    chapter: { type: 'string', description: 'The slides of one chapter, by its number' },
    scheme: { type: 'string', default: wholeDeck.scheme, description: `Colours: ${schemes.join(', ')}. A handout is always light` },
    paper: { type: 'string', default: wholeDeck.paper, description: `Paper of the handout: ${papers.join(', ')}` },
    talk: talkOption,
  },
  async run({ args }) {
    const known = ['_', ...Object.keys(command.args ?? {})]
    const unknown = [...Object.keys(args).filter(name => !known.includes(name)).map(name => `--${name}`), ...args._]
    if (unknown.length)
      throw new Error(`There is no option "${unknown.join('", "')}". Known: ${known.slice(1).map(name => `--${name}`).join(', ')}.`)
    if (args.chapter !== undefined && !/^\d+$/.test(args.chapter))
      throw new Error(`--chapter is "${args.chapter}": expected the number of a chapter, such as 3.`)
    await exportSite({ talk: toTalkLength(args.talk) }, {
      kinds: chosen('what', args.what, kinds),
      langs: chosen('lang', args.lang, langs),
      scheme: chosenOne('scheme', args.scheme, schemes),
      paper: chosenOne('paper', args.paper, papers),
      range: args.range,
      chapter: args.chapter === undefined ? undefined : Number(args.chapter),
    })
  },
})

await runTool(command)
