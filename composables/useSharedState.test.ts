import type * as DeckWindows from './deck-windows.ts'
import type * as SharedState from './useSharedState.ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'

interface Exercise { clicks: number, picked: string[] }
const beginning = (): Exercise => ({ clicks: 0, picked: [] })

/** A window of the browser: the modules anew, with a tab's storage of its own. */
async function openWindow(tab = new Map<string, string>()) {
  vi.resetModules()
  vi.stubGlobal('sessionStorage', { getItem: (key: string) => tab.get(key) ?? null, setItem: (key: string, value: string) => tab.set(key, value) })
  const windows: typeof DeckWindows = await import('./deck-windows.ts')
  const shared: typeof SharedState = await import('./useSharedState.ts')
  const state = shared.useSharedState('exercise', beginning)
  return { tab, state, shared, join: () => windows.joined.value = true }
}

/** Time for what one window says to be heard in another. */
async function heard() {
  await nextTick()
  await new Promise(resolve => setTimeout(resolve, 30))
}

beforeEach(() => {
  vi.stubGlobal('addEventListener', () => {})
  vi.stubGlobal('location', { hash: '' })
})
afterEach(() => vi.unstubAllGlobals())

describe('two windows of a talk', () => {
  it('share what either changes, in place or as a whole', async () => {
    const [presenter, audience] = [await openWindow(), await openWindow()]
    presenter.join()
    audience.join()
    presenter.state.value.picked.push('runc')
    await heard()
    expect(audience.state.value).toEqual({ clicks: 0, picked: ['runc'] })
    audience.state.value = { clicks: 2, picked: [] }
    await heard()
    expect(presenter.state.value).toEqual({ clicks: 2, picked: [] })
  })

  it('agree when one joins later, untouched states too', async () => {
    const [presenter, audience] = [await openWindow(), await openWindow()]
    audience.state.value.clicks = 9
    await heard()
    audience.shared.takeSharedStates(presenter.shared.sharedStates())
    expect(audience.state.value).toEqual(beginning())
  })
})

it('leaves readers\' windows alone', async () => {
  const [one, other] = [await openWindow(), await openWindow()]
  one.state.value.clicks = 5
  await heard()
  expect(other.state.value.clicks).toBe(0)
})

it('is the same state for every component with the key', async () => {
  const { state, shared } = await openWindow()
  state.value.clicks = 3
  expect(shared.useSharedState('exercise', beginning).value.clicks).toBe(3)
})

it('is kept when the page loads again, and not in another tab', async () => {
  const before = await openWindow()
  before.state.value.clicks = 4
  await nextTick()
  await new Promise(resolve => setTimeout(resolve, 250))
  expect((await openWindow(before.tab)).state.value.clicks).toBe(4)
  expect((await openWindow()).state.value.clicks).toBe(0)
})
