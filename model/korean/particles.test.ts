import { describe, expect, it } from 'vitest'
import { roads } from '../../data/roads.ts'
import { finalConsonant, withParticle } from './particles.ts'

describe('withParticle', () => {
  it('follows the reading of a Latin name', () => {
    expect(withParticle('containerd', '은/는')).toBe('containerd는')
    expect(withParticle('kubelet', '은/는')).toBe('kubelet은')
    expect(withParticle('runc', '이/가')).toBe('runc가')
    expect(withParticle('crun', '을/를')).toBe('crun을')
    expect(withParticle('CRI-O', '과/와')).toBe('CRI-O와')
    expect(withParticle('Docker Engine', '을/를')).toBe('Docker Engine을')
  })

  it('puts 로 after a vowel and after ㄹ', () => {
    expect(withParticle('containerd', '으로/로')).toBe('containerd로')
    expect(withParticle('crictl', '으로/로')).toBe('crictl로')
    expect(withParticle('kubelet', '으로/로')).toBe('kubelet으로')
  })

  it('reads versions digit by digit', () => {
    expect(withParticle('1.24', '은/는')).toBe('1.24는')
    expect(withParticle('containerd 2.3', '은/는')).toBe('containerd 2.3은')
    expect(withParticle('1.37', '으로/로')).toBe('1.37로')
    expect(withParticle('1.10', '으로/로')).toBe('1.10으로')
    expect(withParticle('1.38', '을/를')).toBe('1.38을')
    expect(withParticle('1.35, 1.36', '으로/로')).toBe('1.35, 1.36으로')
    expect(withParticle('2.1', '으로/로')).toBe('2.1로')
  })

  it('follows Hangul and leaves out what is not read', () => {
    expect(withParticle('파드', '이/가')).toBe('파드가')
    expect(withParticle('도커심(dockershim)', '이/가')).toBe('도커심(dockershim)이')
    expect(withParticle('`shim`', '은/는')).toBe('`shim`은')
  })

  it('gives both forms where nothing is known', () => {
    expect(withParticle('foo', '은/는')).toBe('foo은(는)')
    expect(withParticle('foo', '으로/로')).toBe('foo(으)로')
    expect(withParticle('constructor', '이/가')).toBe('constructor이(가)')
    expect(withParticle('', '이/가')).toBe('이(가)')
  })
})

describe('readings', () => {
  it('are there for every program in the stack', () => {
    const names = Object.values(roads).flatMap(road => road.parts.map(part => part.name)).flatMap(name => typeof name === 'string' ? name.split(' + ') : name.ko)
    expect(names.filter(name => finalConsonant(name) === undefined)).toEqual([])
  })
})
