import type { Plugin } from 'vite'
import { realpathSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { root } from '../lib/paths.ts'

/** Parts of Slidev's client that the deck brings itself; Slidev has no hook for them. */
const parts: Record<string, string> = {
  'pages/play.vue': 'components/player/PlayPage.vue',
  'internals/TimerInlined.vue': 'components/player/PaceMeter.vue',
  'internals/TimerBar.vue': 'components/player/PaceBar.vue',
  // While the deck is written, Slidev would edit the note of this length alone (read-only-slides.ts).
  'internals/NoteEditable.vue': 'components/player/PresenterNote.vue',
  'internals/NavControls.vue': 'components/player/ControlBar.vue',
  'internals/Goto.vue': 'components/player/GoToDialog.vue',
  'internals/QuickOverview.vue': 'components/player/OverviewDialog.vue',
  'state/shared.ts': 'composables/slidev-shared-state.ts',
}

/**
 * Answers Slidev's imports of these parts with the deck's own.
 *
 * A build stops when one of them was never asked for: an upgrade of Slidev has
 * moved it, and the deck would silently fall back to Slidev's.
 */
export function replaceSlidevParts(): Plugin {
  const client = realpathSync(join(root, 'node_modules/@slidev/client'))
  const waiting = new Set(Object.keys(parts))
  let building = false

  /** Path of an import inside the client, without query, with the ending that Slidev leaves out. */
  function pathInClient(source: string, importer: string): string | undefined {
    const name = source.replace(/\?.*/, '')
    const path = name.startsWith('@slidev/client/')
      ? name.slice('@slidev/client/'.length)
      : /^\.\.?\//.test(name) && importer.startsWith(client) ? relative(client, join(dirname(importer), name)).replaceAll('\\', '/') : undefined
    return path && !/\.\w+$/.test(path) ? `${path}.ts` : path
  }

  return {
    name: 'deck:replace-slidev-parts',
    enforce: 'pre',
    configResolved(config) {
      building = config.command === 'build'
    },
    resolveId(source, importer = '') {
      const part = pathInClient(source, importer.replace(/\?.*/, ''))
      if (!part || !Object.hasOwn(parts, part))
        return
      waiting.delete(part)
      return join(root, parts[part]!)
    },
    buildEnd(error) {
      if (!error && building && waiting.size)
        this.error(`Slidev no longer imports ${[...waiting].join(', ')}: find where it went and adjust tools/slidev/replace-parts.ts.`)
    },
  }
}
