import fc from 'fast-check'
import { expect, it } from 'vitest'
import { chooseEndpoint } from './service.ts'

const endpoint = { ready: true, terminating: false }

it('a Service with no ready endpoint fails', () => {
  expect(chooseEndpoint([{ ...endpoint, ready: false }, { ...endpoint, terminating: true }], () => 0)).toBeUndefined()
})

it('the rules choose every ready endpoint equally often', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 9 }), (count) => {
    const endpoints = [{ ...endpoint, ready: false }, ...Array.from({ length: count }, () => ({ ...endpoint }))]
    // All chances, in steps that divide evenly: exact shares instead of luck.
    const shares = new Map<object, number>()
    const walk = (rest: number, share: number, chances: number[]): void => {
      if (rest === 1) {
        const chosen = chooseEndpoint(endpoints, () => chances.shift()!)!
        shares.set(chosen, (shares.get(chosen) ?? 0) + share)
        return
      }
      const matching = [...chances, 0]
      const chosen = chooseEndpoint(endpoints, () => matching.shift() ?? 0)!
      shares.set(chosen, (shares.get(chosen) ?? 0) + share / rest)
      walk(rest - 1, share * (1 - 1 / rest), [...chances, 0.999])
    }
    walk(count, 1, [])
    expect(shares.size).toBe(count)
    for (const share of shares.values())
      expect(share).toBeCloseTo(1 / count, 10)
  }))
})
