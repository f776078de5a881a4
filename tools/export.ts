import { langs } from '../data/types.ts'
import { toTalkLength } from '../model/talk/lengths.ts'
import { chosen, chosenChapter, chosenOne, langOption } from './lib/options.ts'
import { defineTool, runTool } from './lib/run-tool.ts'
import { schemes } from './lib/schemes.ts'
import { talkOption } from './lib/talk.ts'
import { exportSite } from './pdf/export-site.ts'
import { kinds, papers, wholeDeck } from './pdf/selection.ts'

const command = defineTool({
  meta: {
    name: 'npm run export --',
    description: 'Prints the finished site, building it first where needed. PDFs go into dist/<language>/, pictures and presentations into exports/<language>/.',
  },
  args: {
    what: { type: 'string', default: wholeDeck.kinds.join(','), description: `What to make, with commas between: ${kinds.join(', ')}` },
    lang: langOption,
    range: { type: 'string', description: 'Slides by number, such as 5, 3-8 or 1,4-6; all without it' },
    chapter: { type: 'string', description: 'The slides of one chapter, by its number' },
    scheme: { type: 'string', default: wholeDeck.scheme, description: `Colours: ${schemes.join(', ')}. A handout is always light` },
    paper: { type: 'string', default: wholeDeck.paper, description: `Paper of the handout: ${papers.join(', ')}` },
    talk: talkOption,
  },
  async run({ args }) {
    await exportSite({ talk: toTalkLength(args.talk) }, {
      kinds: chosen('what', args.what, kinds),
      langs: chosen('lang', args.lang, langs),
      scheme: chosenOne('scheme', args.scheme, schemes),
      paper: chosenOne('paper', args.paper, papers),
      range: args.range,
      chapter: chosenChapter(args.chapter),
    })
  },
})

await runTool(command)
