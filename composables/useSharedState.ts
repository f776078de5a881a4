import type { Ref } from 'vue'
import type { DatedState } from '../model/player/window-messages.ts'
import { computed, effectScope, reactive, watch } from 'vue'
import { nextTurn } from '../model/player/place.ts'
import { supersedes } from '../model/player/window-messages.ts'
import { kept } from './browser-storage.ts'
import { joined, onWindowMessage, tellWindows } from './deck-windows.ts'
import { arrived } from './luggage.ts'

/** What is known of each state: its value as JSON and when it was set. */
const known: Record<string, DatedState> = restored()
/** The same values, for Vue. */
const values = reactive<Record<string, unknown>>({})
const initials = new Map<string, () => unknown>()
/** States outlive the component that asked for them: its slide comes back. */
const scope = effectScope(true)

function restored(): Record<string, DatedState> {
  try {
    return JSON.parse(arrived.states ?? kept.get('states') ?? '{}')
  } catch {
    return {}
  }
}

const toJson = (value: unknown) => JSON.stringify(value ?? null)

// A pointer or a recording changes many times a second; a tab that closes still keeps its last state.
let writing: ReturnType<typeof setTimeout> | undefined
function write(): void {
  clearTimeout(writing)
  writing = undefined
  kept.set('states', JSON.stringify(known))
}
const keep = () => writing ??= setTimeout(write, 200)
addEventListener('pagehide', write)

/** Takes a state from elsewhere; the value is set only where something on this page uses it. */
function take(key: string, state: DatedState): void {
  known[key] = state
  if (initials.has(key))
    values[key] = JSON.parse(state.json)
  keep()
}

onWindowMessage((message) => {
  if (message.type === 'state' && joined.value && supersedes(message.state, known[message.key]))
    take(message.key, message.state)
})

/** Everything that this window shares, for one that joins. */
export const sharedStates = (): Record<string, DatedState> => known

/** Takes the place of another window in all that is shared: what it never touched goes back to its beginning. */
export function takeSharedStates(states: Record<string, DatedState>): void {
  for (const [key, initial] of initials) {
    if (!states[key] && known[key])
      values[key] = initial()
  }
  for (const key of Object.keys(known)) {
    if (!states[key])
      delete known[key]
  }
  for (const [key, state] of Object.entries(states))
    take(key, state)
}

/**
 * State of a component that the presenter's and the audience's windows share,
 * in whichever language, and that stays when the slide is left or the page is
 * loaded again. In a reader's window it belongs to that window alone. It needs
 * no server.
 *
 * Every component with the same key has the same state, the preview of the next
 * slide included, so choose a key that says whose it is, and another one when
 * the shape of the value changes.
 *
 * @param key name, free of language: `pid-one`
 * @param initial makes the value of the beginning; plain data that JSON can hold
 * @returns the value; change it in place or as a whole
 */
export function useSharedState<T>(key: string, initial: () => T): Ref<T> {
  if (!initials.has(key)) {
    initials.set(key, initial)
    values[key] = known[key] ? JSON.parse(known[key].json) : initial()
    scope.run(() => watch(() => toJson(values[key]), (json) => {
      if (known[key]?.json === json || (!known[key] && json === toJson(initial())))
        return
      known[key] = { json, turn: nextTurn(known[key]?.turn ?? 0, Date.now()) }
      keep()
      if (joined.value)
        tellWindows({ type: 'state', key, state: known[key] })
    }))
  }
  return computed({
    get: () => values[key] as T,
    set: value => values[key] = value,
  })
}
