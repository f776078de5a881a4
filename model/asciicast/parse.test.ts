import { describe, expect, it } from 'vitest'
import { CastError, parseCast } from './parse.ts'

const header = '{"version":2,"width":20,"height":3,"timestamp":1795000000,"idle_time_limit":2,"title":"t"}'

describe('parseCast', () => {
  it('reads size, date, outputs and marks', () => {
    const cast = parseCast(`${header}\n[0.5,"o","a"]\n[1,"m",""]\n[1.5,"o","b"]\n`)
    expect(cast).toMatchObject({ columns: 20, rows: 3, title: 't', idleLimit: 2, marks: [1], duration: 1.5 })
    expect(new Date(cast.recorded).getUTCFullYear()).toBe(2026)
    expect(cast.outputs.map(({ text }) => text).join('')).toBe('ab')
  })

  it('leaves out what a player has no use for', () => {
    expect(parseCast(`${header}\n[1,"i","typed"]\n[2,"r","80x24"]\n`)).toMatchObject({ outputs: [], marks: [], duration: 2 })
  })

  it.each([
    ['not a recording', 'Line 1 is not JSON'],
    ['{"version":1,"width":20,"height":3}', 'Line 1 is not the header'],
    [`${header}\n[1,"o"`, 'Line 2 is not JSON'],
    [`${header}\n[1,"o","a"]\n["1","o","a"]`, 'Line 3 is not an event'],
    [`${header}\n[2,"o","a"]\n[1,"o","b"]`, 'Line 3 goes back in time'],
  ])('refuses %j', (text, problem) => {
    expect(() => parseCast(text)).toThrow(CastError)
    expect(() => parseCast(text)).toThrow(problem)
  })
})
