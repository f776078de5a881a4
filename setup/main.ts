import { defineAppSetup } from '@slidev/types'
import { keepOffline } from '../composables/offline.ts'
import { removePoster } from '../composables/poster.ts'

/** What happens once when a page of the deck starts. */
export default defineAppSetup(async ({ router }) => {
  void removePoster(router)
  keepOffline()
  // Slidev reads which slides to print once, when anybody first asks where we are: the route has to stand by then.
  if (new URLSearchParams(location.search).has('print'))
    await router.isReady()
})
