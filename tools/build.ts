import { defineCommand, runMain } from 'citty'
import { toTalkLength } from '../model/talk/lengths.ts'
import { talkOption } from './lib/talk.ts'
import { buildSite } from './site/build-site.ts'

const command = defineCommand({
  meta: { name: 'npm run build', description: 'Builds the whole site into dist/, a shorter talk into a folder of its own. DECK_BASE=/sub/path/ hosts it under a path.' },
  args: { talk: talkOption },
  run: ({ args }) => buildSite({ talk: toTalkLength(args.talk) }),
})

await runMain(command)
