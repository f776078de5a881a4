import type { Ref } from 'vue'
import { useNav } from '@slidev/client'
import { watch } from 'vue'
import { joined } from './deck-windows.ts'
import { useSharedState } from './useSharedState.ts'

/** The audience sees nothing: shared by all windows of a talk, a reader's own in a reader's window. */
export const blankScreen = (): Ref<boolean> => useSharedState('blank-screen', () => false)

/** Blanks the screen, or shows the slide again. */
export function toggleBlank(): void {
  const blank = blankScreen()
  blank.value = !blank.value
}

/** Shows the slide again when a page is turned: a blank screen must not hide what the speaker goes on to. Call once, in the setup of the whole app. */
export function useBlankScreen(): void {
  const { currentSlideNo, clicks, isPresenter } = useNav()
  const blank = blankScreen()
  watch([currentSlideNo, clicks], () => {
    // An audience window that opens only finds its place.
    if (isPresenter.value || !joined.value)
      blank.value = false
  })
}
