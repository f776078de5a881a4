/**
 * Stands in for Slidev's state/shared.ts (tools/slidev/replace-parts.ts).
 *
 * Slidev's own keys its channel by the deck's title, so that two languages do
 * not meet, lets an audience window on localhost pull the presenter to its own
 * slide. Here the pointer is shared as the components' states are, and the place
 * by useWindows.ts; the clock is the deck's own (talk-clock.ts).
 */
import { reactive } from 'vue'
import { useSharedState } from './useSharedState.ts'

interface Pointer {
  x: number
  y: number
  style?: 'cursor' | 'laser'
}

const cursor = useSharedState<Pointer | undefined>('slidev-pointer', () => undefined)

/** What Slidev's pages read: place and clicks for the notes page, and the pointer. */
export const sharedState = reactive({ page: 1, clicks: 0, clicksTotal: 0, cursor })

export type SharedState = typeof sharedState

export function patch<K extends keyof SharedState>(key: K, value: SharedState[K]): void {
  // Slidev also notes who changed something and when; nobody asks here.
  if (key in sharedState)
    sharedState[key] = value
}

/** Slidev opens its channel here. */
export function initSharedState(): void {}

/** Slidev moves its windows here. */
export function onPatch(): void {}

export function onSharedUpdate(): void {}
