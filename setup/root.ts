import { useDarkMode } from '@slidev/client'
import { defineRootSetup } from '@slidev/types'
import { useBlankScreen } from '../composables/blank-screen.ts'
import { keepContrast } from '../composables/contrast.ts'
import { arrived } from '../composables/luggage.ts'
import { useTalkClock } from '../composables/talk-clock.ts'
import { useDeckKeys } from '../composables/useDeckKeys.ts'
import { usePageTitle } from '../composables/usePageTitle.ts'
import { useWindows } from '../composables/useWindows.ts'

/** What every page of the deck has, once: contrast, keys, title, clock and its company of windows. */
export default defineRootSetup(() => {
  if (arrived.scheme)
    useDarkMode().isDark.value = arrived.scheme === 'dark'
  keepContrast()
  useBlankScreen()
  useDeckKeys()
  usePageTitle()
  useTalkClock()
  useWindows()
})
