import type { SlideRoute } from '@slidev/client'
import type { ComputedRef } from 'vue'
import type { SourceId } from '../data/sources.ts'
import type { TalkChapter } from '../model/talk/told-chapters.ts'
import { useNav, useSlideContext } from '@slidev/client'
import { computed } from 'vue'
import { chapters as wholeChapters } from '../data/chapters.ts'
import { wholeTalk } from '../model/talk/lengths.ts'
import { talkChapters } from '../model/talk/told-chapters.ts'

/** Frontmatter fields that the deck reads; a deck of another kind, such as the gallery, has fewer of them. */
export interface DeckFrontmatter {
  layout?: string
  /** The slide's name in addresses, the same in both languages. */
  routeAlias?: string
  /** Speaking time in minutes. */
  minutes?: number
  sources?: SourceId[]
  /** On the first slide of a chapter: its number. */
  chapter?: number
  /** `routeAlias` of the slide that this one continues: the next part of a list. */
  continues?: string
}

const frontmatterOf = (route: SlideRoute): DeckFrontmatter => route.meta.slide.frontmatter

/** The slide's name in addresses; its number where it has none. */
export const aliasOf = (route: SlideRoute) => frontmatterOf(route).routeAlias ?? String(route.no)

/** Speaking time of a slide in this talk. */
export const minutesOf = (route: SlideRoute) => frontmatterOf(route).minutes ?? 0

/** The number of each slide by its name. */
export function useSlideNumbers(): ComputedRef<Map<string, number>> {
  const { slides } = useNav()
  return computed(() => new Map(slides.value.map(route => [aliasOf(route), route.no])))
}

/** The chapters of this talk, in order. */
export function useTalkChapters(): ComputedRef<TalkChapter[]> {
  const { slides } = useNav()
  return computed(() => talkChapters(slides.value.map(route => ({ minutes: minutesOf(route), chapter: frontmatterOf(route).chapter })), wholeChapters, __DECK_TALK__))
}

/** What a slide knows of itself and of its place in the deck. */
export function useDeck() {
  const { $page: no, $frontmatter } = useSlideContext()
  const { slides, total } = useNav()
  const frontmatter: DeckFrontmatter = $frontmatter
  const chapters = useTalkChapters()

  /** The chapter of this slide, as this talk numbers it. */
  const chapter = computed(() => chapters.value.findLast(({ first }) => first < no.value))

  /** One piece of the progress line for each chapter: its share of the slides and how much of it is told. */
  const progress = computed(() => chapters.value.map(({ number, first, slides }) =>
    ({ number, slides, told: Math.min(Math.max(no.value - first, 0), slides) })))

  /** The first slide of a chapter by its number in data/chapters.ts, where this talk tells it. */
  const slideOfChapter = (number: number) => slides.value.find(route => frontmatterOf(route).chapter === number)

  /** A slide by its `routeAlias`, where this deck has it. */
  const slideNamed = (alias: string) => slides.value.find(route => frontmatterOf(route).routeAlias === alias)

  /** The slides whose frontmatter cites a source, in order. */
  const slidesCiting = (source: SourceId) => slides.value.filter(route => frontmatterOf(route).sources?.includes(source))

  /** Whether this talk cites a source; the whole one cites all, some of them beside a value only. */
  const isCited = (source: SourceId) => __DECK_TALK__ === wholeTalk || slidesCiting(source).length > 0

  return { frontmatter, no, total, chapter, chapters, progress, slideOfChapter, slideNamed, slidesCiting, isCited }
}
