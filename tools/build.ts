import process from 'node:process'
import { toTalkLength } from '../model/talk/lengths.ts'
import { defineTool, runTool } from './lib/run-tool.ts'
import { talkOption } from './lib/talk.ts'
import { buildSite } from './site/build-site.ts'

const command = defineTool({
  meta: { name: 'npm run build --', description: 'Builds the whole site into dist/, a shorter talk into a folder of its own. DECK_BASE=/sub/path/ hosts it under a path.' },
  args: {
    'talk': talkOption,
    'without-notes': { type: 'boolean', description: 'Leaves out what the speaker says: reading view, presenter view and search without it' },
  },
  async run({ args }) {
    // In the environment, where Slidev's own processes find it too.
    if (args['without-notes'])
      process.env.DECK_WITHOUT_NOTES = '1'
    await buildSite({ talk: toTalkLength(args.talk) })
  },
})

await runTool(command)
