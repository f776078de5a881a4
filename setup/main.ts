import { defineAppSetup } from '@slidev/types'
import { keepOffline } from '../composables/offline.ts'
import { removePoster } from '../composables/poster.ts'

/** What happens once when a page of the deck starts. */
export default defineAppSetup(({ router }) => {
  void removePoster(router)
  keepOffline()
})
