import { describe, expect, it } from 'vitest'
import { parseNotation, withoutComments } from './notation.ts'

const parts = (code: string) => parseNotation(code).actions.map(({ step, verb, part }) => ({ step, verb, ...part }))
function fault(code: string) {
  try {
    parseNotation(code)
  } catch (error) {
    const { message, line } = error as { message: string, line: number }
    return `${line}: ${message}`
  }
}

describe('steps in comments', () => {
  it('name boxes, lines, messages and texts', () => {
    expect(parts('%% step 1: show kubelet, kubelet --> containerd, message 2, "pull image"')).toEqual([
      { step: 1, verb: 'show', kind: 'id', id: 'kubelet' },
      { step: 1, verb: 'show', kind: 'link', from: 'kubelet', to: 'containerd' },
      { step: 1, verb: 'show', kind: 'message', number: 2 },
      { step: 1, verb: 'show', kind: 'text', text: 'pull image' },
    ])
  })

  it('may have several verbs and several lines', () => {
    expect(parts('%% step 1: show a; hide b\n%% step 2: light c\n  %% step 1: fade d').map(({ step, verb }) => `${step} ${verb}`))
      .toEqual(['1 show', '1 hide', '2 light', '1 fade'])
  })

  it('know ranges of messages and ids in any script', () => {
    expect(parts('%% step 1: light messages 2-4').map(part => part.kind === 'message' && part.number)).toEqual([2, 3, 4])
    expect(parts('%% step 1: light 노드')).toEqual([{ step: 1, verb: 'light', kind: 'id', id: '노드' }])
  })

  it('leave other comments alone', () => {
    expect(parseNotation('%% the kubelet comes first\n%%{init: {}}%%\n%% stepwise')).toEqual({ actions: [], classes: [] })
  })

  it('give classes and room', () => {
    const { classes, room } = parseNotation('%% class kubelet, "pull image" high\n%% room 420 x 300')
    expect(classes.map(({ written, className }) => `${written} ${className}`)).toEqual(['kubelet high', '"pull image" high'])
    expect(room).toEqual({ width: 420, height: 300 })
  })

  it.each([
    ['a\n%% step one: show a', '2: "%% step one: show a" is no step: expected "%% step 1: show a, b".'],
    ['%% step 1: reveal a', '1: Step 1 begins with "reveal": expected show, light, fade, hide.'],
    ['%% step 1: show', '1: No part is named.'],
    ['%% step 1: show a b', '1: "a b" names no part: expected ids, "a --> b", "message 2", "messages 2-4" or a "quoted text", with commas between.'],
    ['%% step 1: show a\n%% step 3: show b', '2: Step 3 follows 1: expected step 2.'],
    ['%% class a', '1: "%% class a" gives no class: expected "%% class a, b high".'],
    ['%% room wide', '1: "%% room wide" is no room: expected "%% room 420 x 300".'],
  ])('say what is wrong with %j', (code, message) => {
    expect(fault(code)).toBe(message)
  })
})

it('keeps the place of each line without the comments', () => {
  expect(withoutComments('flowchart LR\n%% step 1: show a\n\n  a --> b\n%%{init: {}}%%')).toEqual({
    text: 'flowchart LR\n  a --> b\n%%{init: {}}%%',
    lines: [1, 4, 5],
  })
})
