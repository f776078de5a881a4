import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roads } from '../../data/roads.ts'
import { pathMinors, pathRuntimes, roadsByRuntime } from '../../data/runtime-paths.ts'
import { countHops } from './count.ts'
import { pathOf } from './kubernetes-paths.ts'

describe('pathOf', () => {
  it.each([
    [2, 'docker', 'dockerOnly'],
    [8, 'docker', 'dockershim'],
    [22, 'docker', 'dockershim'],
    [24, 'docker', 'criDockerd'],
    [33, 'docker', 'criDockerd'],
    [3, 'containerd', undefined],
    [8, 'containerd', 'criContainerd'],
    [19, 'containerd', 'containerd'],
    [36, 'containerd', 'containerd'],
    [4, 'cri-o', undefined],
    [30, 'cri-o', 'criORunc'],
    [32, 'cri-o', 'criOCrun'],
    [29, 'rkt', undefined],
  ] as const)('1.%i with %s: %s', (minor, runtime, road) => {
    expect(pathOf(minor, runtime).road).toBe(road)
  })

  it('counts what the source counts: daemons, socket calls, execs', () => {
    const hops = (minor: number, runtime: typeof pathRuntimes[number]) => {
      const { daemons, sockets, execs } = countHops(roads[pathOf(minor, runtime).road!].parts)
      return `${daemons} ${sockets} ${execs}`
    }
    expect(hops(21, 'docker')).toBe('2 4 1')
    expect(hops(28, 'docker')).toBe('3 4 1')
    expect(hops(28, 'containerd')).toBe('1 2 1')
    expect(hops(28, 'cri-o')).toBe('1 1 2')
  })

  it('refuses what is no minor', () => {
    expect(() => pathOf(-1, 'docker')).toThrow(RangeError)
    expect(() => pathOf(1.24, 'docker')).toThrow('whole number')
  })

  it('has an answer and a reason for every release', () => {
    fc.assert(fc.property(fc.nat(200), fc.constantFrom(...pathRuntimes), (minor, runtime) => {
      const { why, from } = pathOf(minor, runtime)
      expect(why.en && why.ko).toBeTruthy()
      expect(from).toBeLessThanOrEqual(minor)
    }), { numRuns: 10_000 })
  })
})

describe('the data', () => {
  it('are in order, and each offered release differs somewhere from the one before', () => {
    for (const list of Object.values(roadsByRuntime))
      expect(list.map(({ from }) => from)).toEqual(list.map(({ from }) => from).toSorted((a, b) => a - b))
    const picture = (minor: number) => JSON.stringify(pathRuntimes.map(runtime => pathOf(minor, runtime)))
    // 1.23 stands for the last release with dockershim, beside 1.24.
    const pairs = pathMinors.slice(1).map(({ minor }, i) => [minor, picture(minor) !== picture(pathMinors[i]!.minor)])
    expect(pairs.filter(([, differs]) => !differs)).toEqual([[23, false], [37, false]])
  })
})
