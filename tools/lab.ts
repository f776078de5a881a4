import { statSync } from 'node:fs'
import { relative } from 'node:path'
import { record } from '../lab/cast/record.ts'
import { scenes } from '../lab/scenes/scenes.ts'
import { packages, whyNot } from '../lab/world/requirements.ts'
import { root } from './lib/paths.ts'
import { defineTool, runTool } from './lib/run-tool.ts'

const names = scenes.map(({ name }) => name)

const command = defineTool({
  meta: { name: 'npm run lab --', description: 'Records the terminal scenes anew on real runtimes, in private namespaces of this machine (lab/README.md). Needs Linux and root.' },
  args: { scene: { type: 'positional', required: false, description: `Name of a single scene: ${names.join(', ')}. All without it.` } },
  async run({ args }) {
    if (args.scene && !names.includes(args.scene))
      throw new Error(`Unknown scene "${args.scene}": expected ${names.join(', ')}.`)
    const reason = await whyNot(Object.values(packages).flat())
    if (reason)
      throw new Error(reason)
    for (const scene of scenes.filter(({ name }) => !args.scene || name === args.scene)) {
      const started = performance.now()
      const path = await record(scene)
      console.log(`${relative(root, path)}: ${statSync(path).size} bytes in ${((performance.now() - started) / 1000).toFixed(1)} s`)
    }
    console.log('Look at the recordings, then run npm test: it checks what each must show.')
  },
})

await runTool(command)
