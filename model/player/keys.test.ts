import type { FocusedElement } from './keys.ts'
import { describe, expect, it } from 'vitest'
import { isDeckKey, keepsKey, keyHolder, latinKey } from './keys.ts'

const element = (tag: string, more: Partial<FocusedElement> = {}): FocusedElement => ({ tag, keepsKeys: false, tabbable: true, ...more })

describe('kinds of elements', () => {
  it.each([
    ['field', element('textarea')],
    ['field', element('select')],
    ['field', element('input')],
    ['field', element('input', { type: 'range' })],
    ['field', element('div', { role: 'slider' })],
    ['field', element('div', { keepsKeys: true })],
    ['widget', element('input', { type: 'radio' })],
    ['widget', element('button', { role: 'tab' })],
    ['widget', element('pre')],
    ['button', element('button')],
    ['button', element('summary')],
    ['button', element('input', { type: 'checkbox' })],
    ['button', element('div', { role: 'button' })],
    ['link', element('a')],
    [undefined, element('main', { tabbable: false })],
    [undefined, element('body')],
  ])('%s', (kind, focused) => {
    expect(keyHolder(focused)).toBe(kind)
  })
})

describe('keys after a click', () => {
  it.each(['ArrowRight', ' ', 'PageDown', 'Enter'])('belong to the deck on a button: %s', (key) => {
    expect(keepsKey('button', key, true)).toBe(false)
  })

  it('stay with a field', () => {
    expect(keepsKey('field', 'ArrowRight', true)).toBe(true)
    expect(keepsKey('field', ' ', true)).toBe(true)
  })
})

describe('keys after Tab', () => {
  it('press a button and follow a link', () => {
    expect(keepsKey('button', ' ', false)).toBe(true)
    expect(keepsKey('button', 'Enter', false)).toBe(true)
    expect(keepsKey('link', 'Enter', false)).toBe(true)
    expect(keepsKey('link', ' ', false)).toBe(false)
  })

  it('turn pages where the element has no use for them', () => {
    expect(keepsKey('button', 'ArrowRight', false)).toBe(false)
    expect(keepsKey('link', 'PageDown', false)).toBe(false)
  })

  it('stay with a widget', () => {
    expect(keepsKey('widget', 'ArrowDown', false)).toBe(true)
  })
})

it('knows the keys of the deck in either case, and those of a Hangul layout', () => {
  expect(['l', 'L', ' ', '?', '/', 'ㅣ'].every(isDeckKey)).toBe(true)
  expect(['Tab', 'x', 'Enter', 'Home'].some(isDeckKey)).toBe(false)
})

it('names a key alike in every layout', () => {
  expect(['O', 'o', 'ㅐ'].map(latinKey)).toEqual(['o', 'o', 'o'])
  expect(['?', 'Enter', 'ㄱ'].map(latinKey)).toEqual(['?', 'Enter', 'ㄱ'])
})
