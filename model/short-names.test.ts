import type { RegistriesConf } from './short-names.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ImageReferenceError } from './image-reference.ts'
import { isShortName, resolveShortName, ShortNameError } from './short-names.ts'

const conf: RegistriesConf = { aliases: { tool: 'quay.io/team/tool' }, registries: ['r.example', 'docker.io'], mode: 'enforcing' }
const digest = `sha256:${'7'.repeat(64)}`

describe('isShortName', () => {
  it.each([['redis', true], ['team/app', true], ['redis:7', true], ['localhost/app', false], ['LOCALHOST/app', true], ['localhost', true], ['a.b', true], ['[::1]/a', false], ['localhost:5000/app', false], ['r.example/app', false], ['team:80/app', false]])('%s: %s', (image, short) => {
    expect(isShortName(image)).toBe(short)
  })
})

describe('resolveShortName', () => {
  it('leaves a name with a host alone', () => {
    expect(resolveShortName('docker.io/redis:7', conf)).toEqual({ by: 'host', candidates: ['docker.io/library/redis:7'] })
  })

  it('prefers an alias and puts tag and digest behind it', () => {
    expect(resolveShortName('tool:2', conf)).toEqual({ by: 'alias', candidates: ['quay.io/team/tool:2'] })
    expect(resolveShortName(`tool@${digest}`, conf).candidates).toEqual([`quay.io/team/tool@${digest}`])
  })

  it('refuses to guess among several registries', () => {
    expect(() => resolveShortName('redis:7', conf)).toThrow(ShortNameError)
    expect(() => resolveShortName('redis:7', conf)).toThrow('several')
  })

  it.each(['permissive', 'disabled'] as const)('tries them all in order when it is %s', (mode) => {
    expect(resolveShortName('redis:7', { ...conf, mode }).candidates).toEqual(['r.example/redis:7', 'docker.io/library/redis:7'])
  })

  it('uses the only registry', () => {
    expect(resolveShortName('team/app:1', { ...conf, registries: ['r.example'] })).toEqual({ by: 'search', candidates: ['r.example/team/app:1'] })
    expect(() => resolveShortName('redis', { ...conf, registries: [] })).toThrow('without a registry')
  })

  it('does not take names of JavaScript for aliases', () => {
    expect(() => resolveShortName('constructor', conf)).toThrow(ShortNameError)
  })

  it('gives candidates or a typed error for any string', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z./:@]{0,30}$/)), fc.constantFrom('enforcing', 'permissive', 'disabled'), (image, mode) => {
      try {
        expect(resolveShortName(image, { ...conf, mode: mode as RegistriesConf['mode'] }).candidates.length).toBeGreaterThan(0)
      } catch (error) {
        if (!(error instanceof ShortNameError || error instanceof ImageReferenceError))
          throw error
      }
    }), { numRuns: 10_000 })
  })
})
