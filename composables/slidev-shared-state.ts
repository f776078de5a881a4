/**
 * Stands in for Slidev's state/shared.ts (tools/slidev/replace-parts.ts).
 *
 * Slidev's own keys its channel by the deck's title, so that two languages do
 * not meet, lets an audience window on localhost pull the presenter to its own
 * slide, and forgets the timer on reload. Here the timer and the pointer are
 * shared as the components' states are, and the place by useWindows.ts.
 */
import { reactive } from 'vue'
import { useSharedState } from './useSharedState.ts'

interface Timer {
  status: 'stopped' | 'running' | 'paused'
  slides: Record<number, { start?: number, end?: number }>
  startedAt: number
  pausedAt: number
}

interface Pointer {
  x: number
  y: number
  style?: 'cursor' | 'laser'
}

const timer = useSharedState<Timer>('slidev-timer', () => ({ status: 'stopped', slides: {}, startedAt: 0, pausedAt: 0 }))
const cursor = useSharedState<Pointer | undefined>('slidev-pointer', () => undefined)

/** What Slidev's pages read: place and clicks for the notes page, timer and pointer. */
export const sharedState = reactive({ page: 1, clicks: 0, clicksTotal: 0, timer, cursor })

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
