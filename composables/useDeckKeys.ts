import type { FocusedElement } from '../model/player/keys.ts'
import { lockShortcuts } from '@slidev/client'
import { isDeckKey, keepsKey, keyHolder } from '../model/player/keys.ts'

let pointerWasLast = false
/** The element that has the focus got it from a click or touch. */
let focusedByPointer = false
let unlock: (() => void) | undefined

function describe(element: HTMLElement | SVGElement): FocusedElement {
  return {
    tag: element.localName,
    type: element.getAttribute('type') ?? undefined,
    role: element.getAttribute('role'),
    keepsKeys: (element instanceof HTMLElement && element.isContentEditable) || element.closest('[data-keeps-keys]') !== null,
    tabbable: element.tabIndex >= 0,
  }
}

/** Slidev turns pages by arrows on a `<select>` or a slider too: it must not hear this key. */
function keepFromSlidev(keep: boolean): void {
  if (keep) {
    unlock ??= lockShortcuts()
  } else {
    unlock?.()
    unlock = undefined
  }
}

function onKeydown(event: KeyboardEvent): void {
  pointerWasLast = false
  const element = document.activeElement
  // A dialog has all keys to itself.
  if (!(element instanceof HTMLElement || element instanceof SVGElement) || element.closest('dialog'))
    return
  // Combinations belong to the browser: Slidev would take Ctrl+F for its own f.
  if (event.ctrlKey || event.metaKey || event.altKey)
    return keepFromSlidev(true)
  const holder = keyHolder(describe(element))
  if (holder && event.key === 'Escape' && (holder === 'field' || holder === 'widget')) {
    element.blur()
    return keepFromSlidev(true)
  }
  const keeps = holder !== undefined && isDeckKey(event.key) && keepsKey(holder, event.key, focusedByPointer)
  keepFromSlidev(keeps)
  if (!keeps && holder && isDeckKey(event.key)) {
    // Slidev hears no key while a button or link has the focus.
    element.blur()
    // Nor may the key still press the button or scroll.
    if (event.key === ' ')
      event.preventDefault()
  }
}

/**
 * Decides for every key whether the deck or the focused element gets it
 * (model/player/keys.ts has the rules), for the player's controls and whatever
 * takes focus on slides. Call once, in the setup of the whole app; a component
 * needs nothing but the right elements or roles, and the attribute `data-keeps-keys`
 * on a field of its own making, which has every key until Escape.
 */
export function useDeckKeys(): void {
  // Before Slidev's own listeners, which hear at the window on the way up.
  addEventListener('keydown', onKeydown, { capture: true })
  addEventListener('pointerdown', () => pointerWasLast = true, { capture: true })
  addEventListener('focusin', () => focusedByPointer = pointerWasLast, { capture: true })
}

/**
 * Says whether a pointer brought the focus to where it is. A dialog that was
 * opened by a click gives the keys back to the deck when it closes.
 */
export const focusCameByPointer = () => focusedByPointer

/** Says whether an element is for touching and dragging itself: a swipe on it turns no page. */
export function ownsSwipe(target: EventTarget | null): boolean {
  const owner = target instanceof Element && target.closest<HTMLElement>('input, select, textarea, [role=slider], [data-keeps-keys]')
  return Boolean(owner)
}
