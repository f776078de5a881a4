import { useNav } from '@slidev/client'
import { watch } from 'vue'
import { words } from '../locales/index.ts'
import { pageTitle } from '../model/player/page-title.ts'

/** Keeps the window's title at the slide that is shown. */
export function usePageTitle(): void {
  const { currentSlideRoute, hasPrimarySlide } = useNav()
  watch(() => hasPrimarySlide.value && currentSlideRoute.value
    ? pageTitle(currentSlideRoute.value.no, currentSlideRoute.value.meta.slide.title ?? '', words.deckTitle)
    : words.deckTitle, title => document.title = title, { immediate: true })
}
