import process from 'node:process'
import { defineCommand } from 'citty'
import { runTool } from './lib/run-tool.ts'
import { buildSite } from './site/build-site.ts'

const command = defineCommand({
  meta: { name: 'npm run build', description: 'Builds the whole site into dist/. DECK_BASE=/sub/path/ hosts it under a path.' },
  args: { 'without-notes': { type: 'boolean', description: 'Leaves out what the speaker says: reading view, presenter view and search without it' } },
  async run({ args }) {
    // In the environment, where Slidev's own processes find it too.
    if (args['without-notes'])
      process.env.DECK_WITHOUT_NOTES = '1'
    await buildSite()
  },
})

await runTool(command)
