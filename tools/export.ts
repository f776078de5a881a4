import { defineCommand, runMain } from 'citty'
import { exportSite } from './pdf/export-site.ts'

const command = defineCommand({
  meta: { name: 'npm run export', description: 'Prints the slides of both languages as PDFs into dist/, building the site first where needed.' },
  run: () => exportSite(),
})

await runMain(command)
