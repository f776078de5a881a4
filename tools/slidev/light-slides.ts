import type { ESTree, Plugin } from 'vite'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { parseAst } from 'vite'
import { root } from '../lib/paths.ts'

const notesModule = 'virtual:deck-notes'
/** Stands in that module until every slide was read. */
const placeholder = '__DECK_NOTES__'
const slideModule = /\.md__slidev_\d+\.frontmatter$/

/** What the script that comes with every page holds of a slide. */
export interface LightSlide {
  no: number
  /** The fields of its own; the headmatter's are in Slidev's configuration already. */
  frontmatter: Record<string, unknown>
  title: string
  /** Its rendered note. */
  note: string
}

/** What a module declares and exports with a value, by name. */
function constantsOf(code: string): Map<string, ESTree.Expression> {
  const declarations = parseAst(code).body.flatMap(node => node.type === 'ExportNamedDeclaration' && node.declaration?.type === 'VariableDeclaration' ? node.declaration.declarations : [])
  return new Map(declarations.flatMap(({ id, init }) => id.type === 'Identifier' && init ? [[id.name, init]] : []))
}

/** The value of an object's property as it is written. */
function valueOf(object: ESTree.Node | undefined, name: string): ESTree.Expression | undefined {
  const properties = object?.type === 'ObjectExpression' ? object.properties : []
  return properties.filter(property => property.type === 'Property').find(({ key }) => key.type === 'Identifier' && key.name === name)?.value
}

/**
 * Reads what Slidev writes for a slide.
 *
 * @param code text of the module
 * @param headmatter of the deck, which Slidev repeats in each slide of the first chapter
 * @returns undefined when it is written otherwise than by Slidev 53.0.0
 */
export function readSlide(code: string, headmatter: Record<string, unknown>): LightSlide | undefined {
  const made = constantsOf(code)
  const all = made.get('frontmatterData')
  const meta = made.get('meta')
  const fields = meta?.type === 'CallExpression' ? meta.arguments[0] : undefined
  const slide = valueOf(fields, 'slide')
  const no = valueOf(slide, 'no')
  const rest = slide?.type === 'ObjectExpression' ? slide.properties.find(property => property.type === 'SpreadElement') : undefined
  if (!all || !rest || no?.type !== 'Literal' || typeof no.value !== 'number')
    return undefined
  // Slidev writes both as JSON.
  const read = ({ start, end }: ESTree.Expression) => JSON.parse(code.slice(start, end))
  const { title = '', noteHTML } = read(rest.argument)
  if (typeof noteHTML !== 'string')
    return undefined
  const own = Object.entries(read(all)).filter(([name, value]) => !isDeepStrictEqual(value, headmatter[name]))
  return { no: no.value, frontmatter: Object.fromEntries(own), title, note: noteHTML }
}

/**
 * Shortens what every page loads of each slide: Slidev writes six getters,
 * fields for its editor and the headmatter beside what the player asks. The same
 * shape is put together by composables/slide-route.ts, which saves 6 kB (gzip)
 * of 120 slides; their notes, another 19 kB, become one script, loaded when a
 * presenter's page first asks (composables/deck-notes.ts).
 *
 * A build stops when Slidev writes its slides otherwise.
 *
 * @param slides how many slides the deck has
 * @param headmatter of the deck
 */
export function lightSlides(slides: number, headmatter: Record<string, unknown>): Plugin {
  const notes = Array.from<string | undefined>({ length: slides })
  return {
    name: 'deck:light-slides',
    apply: 'build',
    enforce: 'pre',
    resolveId(id) {
      if (id === notesModule)
        return `\0${notesModule}`
    },
    load(id) {
      if (id === `\0${notesModule}`)
        return `export default ${placeholder}`
    },
    transform(code, id) {
      if (!slideModule.test(id))
        return
      const slide = readSlide(code, headmatter)
      if (!slide)
        this.error(`Slidev writes ${id} otherwise than tools/slidev/light-slides.ts reads it: adjust it.`)
      notes[slide.no - 1] = slide.note
      return {
        code: `import { slideRoute } from ${JSON.stringify(join(root, 'composables/slide-route.ts'))}
export const meta = slideRoute(${slide.no}, ${JSON.stringify(slide.title)}, ${JSON.stringify(slide.frontmatter)})
export const frontmatter = meta.slide.frontmatter
export default frontmatter`,
        map: { mappings: '' },
      }
    },
    renderChunk(code) {
      if (!code.includes(placeholder))
        return
      if (notes.includes(undefined))
        this.error(`Slidev names the modules of ${notes.filter(note => note !== undefined).length} of ${slides} slides as tools/slidev/light-slides.ts expects: adjust it.`)
      return { code: code.replace(placeholder, () => JSON.stringify(notes)), map: null }
    },
  }
}
