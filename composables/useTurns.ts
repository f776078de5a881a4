import { useNav } from '@slidev/client'
import { watch } from 'vue'

/** Turns are made in the order of the keys. */
let last = Promise.resolve()

/** A slide that does not come in this time, in ms, holds up no talk. */
const patience = 3_000

/**
 * Steps forth and back as the reader's keys and controls ask for them. Slidev
 * takes a slide that is not there yet for one without steps: a key that comes
 * while it loads, after the language was changed for instance, would leave it.
 * Here a turn waits until the slide knows its steps.
 *
 * @returns `steady` makes such a turn of any of Slidev's; `next` and `prev` are steady
 */
export function useTurns() {
  const { next, prev, clicksContext, hasPrimarySlide } = useNav()

  const stands = () => !hasPrimarySlide.value || clicksContext.value.isMounted

  function slideStands(): Promise<void> | undefined {
    if (stands())
      return
    return new Promise((resolve) => {
      const stop = watch(stands, () => finish())
      const timer = setTimeout(finish, patience)
      function finish(): void {
        stop()
        clearTimeout(timer)
        resolve()
      }
    })
  }

  function steady(turn: () => unknown): () => void {
    return () => {
      last = last.then(slideStands).then(() => turn()).then(() => {}, (error: unknown) => console.error(error))
    }
  }

  return { steady, next: steady(next), prev: steady(prev) }
}
