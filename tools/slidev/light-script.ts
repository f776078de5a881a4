import type { Plugin, Rolldown } from 'vite'
import { join } from 'node:path'
import { root } from '../lib/paths.ts'

/** A part of Slidev's client that the deck's readers need not load. */
export interface Lever {
  /** The import that is answered otherwise, as it arrives after Slidev's own aliases. */
  import: RegExp
  /** What answers it, from the project's root or node_modules. */
  instead: string
  /** Modules that must not be in the build: when one is, the lever no longer works. */
  keepsOut: RegExp
  /** The deck itself loads these modules where a reader asks for them: only what comes with every page must be without. */
  onDemand?: true
  /** Slidev imports it for some contents of slides alone: a deck without them is no fault. */
  onlyForSome?: true
  /** Use of the part in a slide or component, compiled: it would do nothing, so the build stops. */
  use?: RegExp
}

const standIns = 'tools/slidev/stand-ins'

/** Savings are gzip sizes of the script of the first slide, measured with Slidev 53.0.0, which loads 189 kB of it. */
export const levers: Record<string, Lever> = {
  // 33 kB: Slidev takes the Vue that compiles templates in the browser; every template here is compiled by the build.
  'vue-compiler': { import: /[\\/]vue[\\/]dist[\\/]vue\.esm-bundler\.js$/, instead: 'node_modules/vue/dist/vue.runtime.esm-bundler.js', keepsOut: /[\\/]@vue[\\/]compiler-/ },
  // 14 kB: tooltips of Slidev's own controls and of twoslash, which the deck does not have.
  'tooltips': { import: /^floating-vue$|[\\/]floating-vue[\\/]/, instead: `${standIns}/floating-vue.ts`, keepsOut: /[\\/](?:floating-vue|@floating-ui)[\\/]/ },
  'twoslash': { import: /^@shikijs\/vitepress-twoslash\/client$|[\\/]vitepress-twoslash[\\/].*client/, instead: `${standIns}/twoslash.ts`, keepsOut: /[\\/]vitepress-twoslash[\\/].*\.m?js/, use: /resolveComponent\("VMenu"\)/ },
  // 12 kB: the library behind v-motion; motion here is CSS.
  'v-motion': { import: /modules\/v-motion(?:\.ts)?$/, instead: `${standIns}/v-motion.ts`, keepsOut: /[\\/](?:@vueuse[\\/]motion|popmotion|framesync)[\\/]/, use: /resolveDirective\("motion"\)/ },
  // 11 kB: the library behind v-mark, for hand-drawn marks.
  'v-mark': { import: /modules\/v-mark(?:\.ts)?$/, instead: `${standIns}/v-mark.ts`, keepsOut: /[\\/](?:rough-notation|roughjs)[\\/]/, use: /resolveDirective\("mark"\)/ },
  // 11 kB: a whole YAML parser, for the one function parseRangeString, which the other entry has too. ClusterCheck loads it for pasted YAML.
  'yaml': { import: /^@slidev\/parser\/core$|[\\/]@slidev[\\/]parser[\\/]dist[\\/]core\.mjs$/, instead: 'node_modules/@slidev/parser/dist/utils.mjs', keepsOut: /[\\/]yaml[\\/](?:browser|dist)[\\/]/, onDemand: true },
  // 8 kB: the pages' heads, which the build has written.
  'unhead': { import: /^@unhead\/vue(?:\/client)?$|[\\/]@unhead[\\/]vue[\\/]/, instead: `${standIns}/unhead.ts`, keepsOut: /[\\/]unhead[\\/]/ },
  // 8 kB: drawing on slides, which the headmatter turns off.
  'drawing': { import: /composables\/useDrawings(?:\.ts)?$|^\.\/useDrawings$/, instead: `${standIns}/drawings.ts`, keepsOut: /[\\/]@?drauu[\\/]/ },
  // 3 kB: dragging things about on a slide while it is written (v-drag).
  'v-drag': { import: /modules\/v-drag(?:\.ts)?$/, instead: `${standIns}/v-drag.ts`, keepsOut: /composables\/useDragElements/, use: /resolveDirective\("drag"\)/ },
  'drag-control': { import: /[\\/]DragControl\.vue$/, instead: `${standIns}/drag-control.ts`, keepsOut: /internals\/DragControl/ },
  // 60 files of fonts: Slidev takes any "$" on a slide for a formula; the deck's are shell variables, where there are any.
  'katex': { import: /[\\/]katex[\\/]dist[\\/]katex\.min\.css$/, instead: `${standIns}/no-style.css`, keepsOut: /[\\/]katex[\\/]/, use: /class=\\?"katex/, onlyForSome: true },
}

/** Files that come with every page: the entry and all that it imports at once. */
function comesWithEveryPage(bundle: Rolldown.OutputBundle): Set<string> {
  const files = new Set(Object.values(bundle).flatMap(chunk => chunk.type === 'chunk' && chunk.isEntry ? [chunk.fileName] : []))
  for (const file of files) {
    const chunk = bundle[file]
    for (const imported of chunk?.type === 'chunk' ? chunk.imports : [])
      files.add(imported)
  }
  return files
}

/**
 * Pulls the levers. The sixth of slidev's heavy parts, the fuzzy search behind
 * its go-to dialog, goes with the dialog itself (replace-parts.ts).
 *
 * A build stops when a lever has nothing to answer or its modules are there
 * all the same, as after an upgrade that moved them, and when a slide uses a
 * part that was left out.
 */
export function lightScript(own = levers): Plugin {
  const waiting = new Set(Object.keys(own).filter(name => !own[name]!.onlyForSome))
  const keptOut: [name: string, modules: RegExp, onDemand?: boolean][] = [
    ...Object.entries(own).map(([name, { keepsOut, onDemand }]): [string, RegExp, boolean?] => [name, keepsOut, onDemand]),
    ['fuzzy search', /[\\/]fuse\.js[\\/]/],
  ]
  return {
    name: 'deck:light-script',
    enforce: 'pre',
    // The development server prepares its packages beforehand; there size does not matter.
    apply: 'build',
    // 10 kB: Slidev files Shiki and its icons in one chunk each with all that they import, Vue among it, so that every
    // page loads the animation of code, which one slide has.
    outputOptions(options) {
      const slidevs = options.manualChunks
      options.manualChunks = (id, meta) => {
        if (/[\\/]@?shiki(?:js)?[\\/]|^~icons\//.test(id))
          return undefined
        return /[\\/]@vue[\\/]/.test(id) ? 'modules/vue' : slidevs?.(id, meta)
      }
      return options
    },
    config: () => ({
      // Which chunks a slide needs, for its page's preloads (tools/site/chunks.ts).
      build: { manifest: true },
      // 4 kB: components here and in Slidev are written with setup().
      define: { __VUE_OPTIONS_API__: 'false' },
    }),
    resolveId(source) {
      const name = Object.keys(own).find(name => own[name]!.import.test(source.replace(/\?.*/, '')))
      if (!name)
        return
      waiting.delete(name)
      return join(root, own[name]!.instead)
    },
    transform(code, id) {
      if (id.includes('/node_modules/'))
        return
      const used = Object.keys(own).find(name => own[name]!.use?.test(code))
      if (used)
        this.error(`${id} uses ${used}, which is left out of this deck's script (tools/slidev/light-script.ts). Do without it, or take the lever out and mind the byte budgets.`)
    },
    generateBundle(_options, bundle) {
      const found = new Map<string, string>()
      const always = comesWithEveryPage(bundle)
      for (const chunk of Object.values(bundle)) {
        for (const id of chunk.type === 'chunk' ? chunk.moduleIds : []) {
          const lever = keptOut.find(([, modules, onDemand]) => modules.test(id) && (!onDemand || always.has(chunk.fileName)))
          if (lever && !found.has(lever[0]))
            found.set(lever[0], id)
        }
      }
      if (found.size)
        this.error(`The light script holds ${[...found].map(([name, id]) => `${name} (${id})`).join(', ')}: something imports it on another way. Adjust tools/slidev/light-script.ts.`)
      if (waiting.size)
        this.error(`Nothing imports what ${[...waiting].join(', ')} of tools/slidev/light-script.ts replace: find where it went, or drop the lever.`)
    },
  }
}
