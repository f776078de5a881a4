import { describe, expect, it } from 'vitest'
import { highPicks } from '../data/landscape-picks.ts'
import { ociRuntimes } from '../data/oci-runtimes.ts'
import { consequencesOf, fateOf, layers, layersByFate, usual } from './landscape.ts'

function changed(high: string, low: string) {
  const { fates } = consequencesOf({ high, low })
  return layers.filter(layer => fates[layer] !== 'stays')
}

describe('consequencesOf', () => {
  it('changes nothing where nothing else is chosen', () => {
    expect(changed(usual.high, usual.low)).toEqual([])
    expect(consequencesOf(usual).needsClass).toBe(false)
  })

  it.each([
    ['containerd', 'crun', ['manifest', 'low']],
    ['containerd', 'nvidia', ['manifest', 'low']],
    ['containerd', 'gvisor', ['manifest', 'seam', 'low', 'kernel']],
    ['containerd', 'kata', ['manifest', 'seam', 'low', 'kernel']],
    ['containerd', 'runwasi', ['manifest', 'image', 'seam', 'low', 'kernel']],
    ['cri-o', 'crun', ['high', 'low']],
    ['cri-o', 'runc', ['manifest', 'high']],
  ])('%s with %s touches %j', (high, low, layers) => {
    expect(changed(high, low)).toEqual(layers)
  })

  it('never touches CRI', () => {
    for (const high of highPicks)
      expect(ociRuntimes.filter(low => changed(high.id, low.id).includes('cri'))).toEqual([])
  })

  it('says why a pair is not offered', () => {
    expect(consequencesOf({ high: 'cri-o', low: 'gvisor' }).unoffered?.why.en).toContain('containerd')
    expect(consequencesOf({ high: 'docker', low: 'crun' }).unoffered).toBeDefined()
    expect(consequencesOf({ high: 'docker', low: 'runc' }).unoffered).toBeUndefined()
    expect(consequencesOf({ high: 'cri-o', low: 'youki' }).unoffered).toBeUndefined()
  })

  it('refuses what is not on the map', () => {
    expect(() => consequencesOf({ high: 'rkt', low: 'runc' })).toThrow(RangeError)
  })
})

it('says nothing of what lies below a pair that is not offered', () => {
  const fates = (high: string, low: string) => layers.map(layer => fateOf(consequencesOf({ high, low }), layer))
  expect(fates('cri-o', 'gvisor')).toEqual(['line', 'stays', 'stays', 'changes', undefined, undefined, undefined])
  expect(fates('containerd', 'gvisor')).not.toContain(undefined)
})

it('parts the layers by what becomes of them', () => {
  expect(layersByFate(consequencesOf(usual))).toEqual({ staying: layers, changing: [] })
  const { staying, changing } = layersByFate(consequencesOf({ high: 'containerd', low: 'gvisor' }))
  expect([...staying, ...changing].toSorted()).toEqual(layers.toSorted())
  expect(changing).toContain('manifest')
})
