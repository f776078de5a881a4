import type { SlideRoute } from '@slidev/client'
import type { Chapter } from '../data/chapters.ts'
import type { SourceId } from '../data/sources.ts'
import { useNav, useSlideContext } from '@slidev/client'
import { computed } from 'vue'
import { chapters } from '../data/chapters.ts'

/** Frontmatter fields that the deck adds to Slidev's own. */
export interface DeckFrontmatter {
  layout: string
  routeAlias: string
  /** Speaking time in minutes. */
  minutes: number
  sources?: SourceId[]
  /** On the first slide of a chapter: its number. */
  chapter?: number
  /** `routeAlias` of the slide that this one continues: the next part of a list. */
  continues?: string
}

const frontmatterOf = (route: SlideRoute) => route.meta.slide.frontmatter as unknown as DeckFrontmatter

/** The slide's name in addresses, the same in both languages. */
export const aliasOf = (route: SlideRoute) => frontmatterOf(route).routeAlias ?? String(route.no)

/** What a slide knows of itself and of its place in the deck. */
export function useDeck() {
  const { $page, $frontmatter, $clicksContext } = useSlideContext()
  const { slides } = useNav()

  const frontmatter = $frontmatter as unknown as DeckFrontmatter
  const no = $page

  /** The chapter of each slide, by slide number minus one. */
  const chapterOfSlide = computed(() => {
    let current: Chapter | undefined
    return slides.value.map((route) => {
      const number = frontmatterOf(route).chapter
      if (number !== undefined)
        current = chapters.find(chapter => chapter.number === number)
      return current
    })
  })

  const chapter = computed(() => chapterOfSlide.value[no.value - 1])

  /** One piece of the progress line for each chapter: its share of the slides and how much of it is told. */
  const progress = computed(() => {
    const pieces: { number: number, slides: number, told: number }[] = []
    chapterOfSlide.value.forEach((of, index) => {
      const number = of?.number ?? 0
      if (pieces.at(-1)?.number !== number)
        pieces.push({ number, slides: 0, told: 0 })
      const piece = pieces.at(-1)!
      piece.slides++
      if (index < no.value)
        piece.told++
    })
    return pieces
  })

  /** Address of another slide by its `routeAlias`, where the deck has it. */
  const slideOfChapter = (number: number) => slides.value.find(route => frontmatterOf(route).chapter === number)

  /** A slide by its `routeAlias`, where this deck has it. */
  const slideNamed = (alias: string) => slides.value.find(route => frontmatterOf(route).routeAlias === alias)

  /** The slides whose frontmatter cites a source, in order. */
  const slidesCiting = (source: SourceId) => slides.value.filter(route => frontmatterOf(route).sources?.includes(source))

  return { frontmatter, no, total: computed(() => slides.value.length), clicks: $clicksContext, chapter, progress, slides, slideOfChapter, slideNamed, slidesCiting }
}
