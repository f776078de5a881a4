import { defineCommand, runMain } from 'citty'
import { toTalkLength } from '../model/talk/lengths.ts'
import { talkOption } from './lib/talk.ts'
import { exportSite } from './pdf/export-site.ts'

const command = defineCommand({
  meta: { name: 'npm run export', description: 'Prints the slides of both languages as PDFs into the folder of the site, building it first where needed.' },
  args: { talk: talkOption },
  run: ({ args }) => exportSite({ talk: toTalkLength(args.talk) }),
})

await runMain(command)
