import { describe, expect, it } from 'vitest'
import { parseCast } from '../../model/asciicast/parse.ts'
import { tidyCast } from './tidy.ts'

const header = '{"version": 2, "width": 90, "height": 14, "timestamp": 1795273691, "env": {"SHELL": null, "TERM": "xterm"}}'
function tidy(...events: [number, string, string][]) {
  return parseCast(tidyCast([header, ...events.map(event => JSON.stringify(event))].join('\n'), { title: 'a scene', idle: 2, merge: 0.1 }))
}

describe('tidyCast', () => {
  it('keeps size and date, gives the title, and leaves the environment out', () => {
    const text = tidyCast(`${header}\n[1,"o","a"]`, { title: 'a scene', idle: 2, merge: 0.1 })
    expect(JSON.parse(text.split('\n')[0]!)).toEqual({ version: 2, width: 90, height: 14, timestamp: 1795273691, idle_time_limit: 2, title: 'a scene' })
  })

  it('cuts waits, and only those', () => {
    expect(tidy([1, 'o', 'a'], [11, 'o', 'b'], [12.5, 'o', 'c']).outputs.map(({ time }) => time)).toEqual([1, 3, 4.5])
  })

  it('joins letters that follow closely, but not for longer than asked', () => {
    const events = Array.from({ length: 8 }, (_, i): [number, string, string] => [1 + i * 0.03, 'o', String(i)])
    expect(tidy(...events).outputs.map(({ text }) => text)).toEqual(['0123', '4567'])
  })

  it('makes a mark of its own of what a scene writes, also in the middle of a text', () => {
    const cast = tidy([1, 'o', 'a\r\n\u001B]1337;mark\u0007$'], [2, 'o', 'b'])
    expect(cast.marks).toEqual([1])
    expect(cast.outputs.map(({ text }) => text)).toEqual(['a\r\n', '$', 'b'])
  })

  it('takes the last line break away', () => {
    expect(tidy([1, 'o', 'a\r\n'], [2, 'o', 'b\r\n']).outputs.map(({ text }) => text).join('')).toBe('a\r\nb')
  })
})
