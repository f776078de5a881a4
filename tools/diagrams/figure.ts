import type { ComposedDrawing } from './compose.ts'
import type { Titles } from './titles.ts'
import { escape } from '../lib/escape.ts'

/** Vue would evaluate what stands between double braces; as entities they are plain text. */
const withoutMustaches = (markup: string) => markup.replaceAll('{{', '&#123;&#123;').replaceAll('}}', '&#125;&#125;')

/**
 * The drawing as a piece of a slide's template (components/Diagram.vue).
 *
 * Parts that change by click have `data-at` in the SVG; the titles speak to
 * those who do not see it.
 */
export function diagramTag({ svg, steps }: ComposedDrawing, { title, description }: Titles): string {
  const drawn = withoutMustaches(svg)
    .replace(/ data-at="(\d+)"/g, ' :class="at(\'$1\')"')
    .replace(/^<svg([^>]*)>/, `<svg$1><desc :id="id">{{ description }}</desc>`)
  return `<Diagram title="${escape(title)}" description="${escape(description)}" :steps="${steps}" v-slot="{ at, id, description }">${drawn}</Diagram>\n`
}

/**
 * What stands on the slide while its diagram has a fault (development server only).
 *
 * @param at file and line
 * @param message what is wrong
 */
export function faultTag(at: string, message: string): string {
  return `<DiagramFault at="${escape(at)}" message="${escape(message)}" />\n`
}
