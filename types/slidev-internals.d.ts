/**
 * What the player uses of Slidev's client beside its public API (tsconfig.json
 * maps every path below `@slidev/client/` to this file). Taken from
 * @slidev/client 53.0.0; a build fails where a path or name is gone after an
 * upgrade.
 */
import type { ClicksContext, SlideRoute } from '@slidev/client'
import type { Component, Ref } from 'vue'

// constants.ts
export const CLICKS_MAX: number

// state/index.ts
export const showOverview: Ref<boolean>
export const showGotoDialog: Ref<boolean>
export const showPresenterCursor: Ref<boolean>
export const presenterLayout: Ref<number>
export function togglePresenterCursor(): void
export function togglePresenterLayout(): void
export const fullscreen: { isSupported: Ref<boolean>, isFullscreen: Ref<boolean>, toggle: () => Promise<void> }

// logic/shortcuts.ts
export function registerShortcuts(): void

// composables/
export function createFixedClicks(route: SlideRoute, clicks: number): ClicksContext
export function useHideCursorIdle(enabled: Ref<boolean>): void
export function useSwipeControls(root: Ref<HTMLElement | undefined>): void
export function useWakeLock(): void

/** Any of internals/*.vue. */
declare const component: Component
export default component
