import { defineCommand } from 'citty'
import { runTool } from './lib/run-tool.ts'
import { buildSite } from './site/build-site.ts'

const command = defineCommand({
  meta: { name: 'npm run build', description: 'Builds the whole site into dist/. DECK_BASE=/sub/path/ hosts it under a path.' },
  run: () => buildSite(),
})

await runTool(command)
