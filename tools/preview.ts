import { toTalkLength, wholeTalk } from '../model/talk/lengths.ts'
import { wholeNumber } from './lib/options.ts'
import { defineTool, runTool } from './lib/run-tool.ts'
import { serveStatic } from './lib/serve.ts'
import { siteBase } from './lib/site-address.ts'
import { finishedSite, talkOption } from './lib/talk.ts'

const command = defineTool({
  meta: { name: 'npm run preview --', description: 'Serves a finished site as a plain static host would.' },
  args: {
    port: { type: 'string', description: 'Port on this machine; 4173, and a port of its own for each shorter talk' },
    talk: talkOption,
  },
  async run({ args }) {
    const length = toTalkLength(args.talk)
    // A browser keeps a site for offline use under its address: two talks at one would be taken for each other.
    const port = args.port === undefined ? 4173 + (length === wholeTalk ? 0 : length) : wholeNumber('port', args.port, 0, 65_535)
    const { url } = await serveStatic(finishedSite(length), siteBase(), port).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'EADDRINUSE' ? new Error(`Port ${port} is taken, perhaps by an npm run preview in another terminal. End it, or choose another: npm run preview -- --port ${port + 100}`) : error
    })
    console.log(`The site is at ${url} (Ctrl+C ends).`)
  },
})

await runTool(command)
