/**
 * Who gets a key: the deck, which turns its pages, or the element that has the
 * focus. A speaker clicks on something and expects the next key to turn the
 * page; a reader who came by Tab expects the element to answer.
 */

/** What is known of the element that has the focus. */
export interface FocusedElement {
  /** Tag name in lower case. */
  tag: string
  /** `type` of an input. */
  type?: string
  role?: string | null
  /** `contenteditable`, or an element that asked to keep its keys. */
  keepsKeys: boolean
  /** Reached by Tab: not an element that only a script focuses. */
  tabbable: boolean
}

/**
 * Kinds of elements by what they do with keys: a field needs all of them, a
 * widget its arrows, a button Space and Enter, a link Enter.
 */
export type KeyHolder = 'field' | 'widget' | 'button' | 'link'

const fieldRoles = new Set(['combobox', 'searchbox', 'slider', 'spinbutton', 'textbox'])
const widgetRoles = new Set(['application', 'grid', 'gridcell', 'listbox', 'menuitem', 'option', 'radio', 'scrollbar', 'tab', 'treeitem'])
const buttonRoles = new Set(['button', 'checkbox', 'switch'])
const buttonInputs = new Set(['button', 'checkbox', 'color', 'file', 'image', 'reset', 'submit'])

/** The kind of an element, or undefined where it does nothing with keys. */
export function keyHolder({ tag, type = 'text', role, keepsKeys, tabbable }: FocusedElement): KeyHolder | undefined {
  if (keepsKeys)
    return 'field'
  if (role && fieldRoles.has(role))
    return 'field'
  if (role && widgetRoles.has(role))
    return 'widget'
  if (role && buttonRoles.has(role))
    return 'button'
  if (role === 'link')
    return 'link'
  if (tag === 'input')
    return buttonInputs.has(type) ? 'button' : type === 'radio' ? 'widget' : 'field'
  if (tag === 'textarea' || tag === 'select')
    return 'field'
  if (tag === 'button' || tag === 'summary')
    return 'button'
  if (tag === 'a')
    return 'link'
  // What scrolls, and whatever else waits for arrows.
  return tabbable && tag !== 'body' ? 'widget' : undefined
}

/**
 * Says whether a key belongs to the element that has the focus.
 *
 * @param holder the element's kind
 * @param key `KeyboardEvent.key`
 * @param byPointer the element was focused by a click or touch
 */
export function keepsKey(holder: KeyHolder, key: string, byPointer: boolean): boolean {
  if (holder === 'field')
    return true
  if (byPointer)
    return false
  if (holder === 'widget')
    return true
  return key === 'Enter' || (key === ' ' && holder === 'button')
}

/**
 * Letters that do something in the deck, Slidev's own and ours
 * (setup/shortcuts.ts), each with what its key sends where the keyboard is set
 * to Hangul.
 */
export const hangulKeys: Record<string, string> = { b: 'ㅠ', c: 'ㅊ', d: 'ㅇ', f: 'ㄹ', g: 'ㅎ', l: 'ㅣ', o: 'ㅐ', q: 'ㅂ', t: 'ㅅ' }

const latinKeys = new Map(Object.entries(hangulKeys).map(([latin, hangul]) => [hangul, latin]))
const deckKeys = new Set([' ', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', '`', '?', '/', ...Object.keys(hangulKeys)])

/**
 * A key under the name that the deck has for it.
 *
 * @param key `KeyboardEvent.key`
 * @returns a letter in lower case and in Latin; any other key as it is
 */
export function latinKey(key: string): string {
  return latinKeys.get(key) ?? (key.length === 1 ? key.toLowerCase() : key)
}

/** Says whether the deck answers a key at all. */
export const isDeckKey = (key: string): boolean => deckKeys.has(latinKey(key))
