/**
 * What the deck uses of Slidev's client (tsconfig.json maps `@slidev/client` to
 * this file): the package ships TypeScript sources that do not pass this
 * project's stricter settings. Taken from @slidev/client 53.0.0, index.ts,
 * context.ts and composables/useNav.ts.
 */
import type { ClicksContext, ResolvedClicksInfo } from '@slidev/types'
import type { ComputedRef, Ref } from 'vue'

export interface SlideRoute {
  no: number
  meta: {
    slide: {
      frontmatter: Record<string, unknown>
      title?: string
      noteHTML: string
    }
  }
}

export interface SlidevNav {
  slides: Ref<SlideRoute[]>
  total: ComputedRef<number>
  currentSlideNo: ComputedRef<number>
  currentSlideRoute: ComputedRef<SlideRoute>
  clicks: ComputedRef<number>
  clicksTotal: ComputedRef<number>
  hasNext: ComputedRef<boolean>
  hasPrev: ComputedRef<boolean>
  isPrintMode: ComputedRef<boolean>
  isPlaying: ComputedRef<boolean>
  isPresenter: ComputedRef<boolean>
  next: () => Promise<void>
  prev: () => Promise<void>
  nextSlide: (lastClicks?: boolean) => Promise<void>
  prevSlide: (lastClicks?: boolean) => Promise<void>
  go: (no: number | string, clicks?: number, force?: boolean) => Promise<void>
  enterPresenter: () => void
  exitPresenter: () => void
}

export interface SlideContext {
  $page: Ref<number>
  $frontmatter: Record<string, unknown>
  $clicksContext: ClicksContext
  $renderContext: Ref<'none' | 'slide' | 'overview' | 'presenter' | 'previewNext' | 'print'>
}

export function useNav(): SlidevNav
export function useSlideContext(): SlideContext
export type { ClicksContext, ResolvedClicksInfo }
