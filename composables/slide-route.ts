import type { SlideRoute } from '@slidev/client'
import { reactive, shallowReactive } from 'vue'
import { noteHtml } from './deck-notes.ts'

/**
 * What Slidev's client knows of a slide, in the shape in which its own module
 * for a slide gives it (tools/slidev/light-slides.ts).
 *
 * @param no number of the slide
 * @param title its title
 * @param fields its frontmatter, without what stands in the headmatter
 */
export function slideRoute(no: number, title: string, fields: Record<string, unknown>): SlideRoute['meta'] {
  const frontmatter = reactive(fields)
  return shallowReactive({
    get layout() { return frontmatter.layout },
    get transition() { return frontmatter.transition },
    get class() { return frontmatter.class },
    get clicks() { return frontmatter.clicks },
    get name() { return frontmatter.name },
    get preload() { return frontmatter.preload },
    slide: { no, id: no - 1, index: no - 1, title, frontmatter, get noteHTML() { return noteHtml(no) } },
    __clicksContext: null,
    __preloaded: false,
  })
}
