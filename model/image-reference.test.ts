import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ImageReferenceError, parseDockerRef, parseNormalizedNamed } from './image-reference.ts'

const digest = `sha256:${'0123456789abcdef'.repeat(4)}`

function faultOf(input: string) {
  try {
    parseNormalizedNamed(input)
  } catch (error) {
    if (error instanceof ImageReferenceError)
      return [error.fault, error.at]
    throw error
  }
}

describe('parseNormalizedNamed', () => {
  it.each([
    ['nginx', 'docker.io/library/nginx'],
    ['docker.io/nginx', 'docker.io/library/nginx'],
    ['index.docker.io/nginx:1', 'docker.io/library/nginx:1'],
    ['bitnami/nginx', 'docker.io/bitnami/nginx'],
    ['localhost/app', 'localhost/app'],
    ['myregistry/app', 'docker.io/myregistry/app'],
    ['myregistry:5000/app', 'myregistry:5000/app'],
    ['nginx:5000', 'docker.io/library/nginx:5000'],
    ['MyRegistry/app', 'MyRegistry/app'],
    ['[::1]:5000/app', '[::1]:5000/app'],
    ['[2001:db8::1]/a/b:c', '[2001:db8::1]/a/b:c'],
    ['localhost:5000', 'docker.io/library/localhost:5000'],
    ['LOCALHOST/app', 'LOCALHOST/app'],
    ['docker.io:443/app', 'docker.io:443/app'],
    ['index.docker.io/a/b', 'docker.io/a/b'],
    [`${'a'.repeat(64)}:1`, `docker.io/library/${'a'.repeat(64)}:1`],
    [`a/${'a'.repeat(64)}`, `docker.io/a/${'a'.repeat(64)}`],
    ['a__b---c.d', 'docker.io/library/a__b---c.d'],
    [`a:${'t'.repeat(128)}`, `docker.io/library/a:${'t'.repeat(128)}`],
    [`a@sha512:${'0'.repeat(128)}`, `docker.io/library/a@sha512:${'0'.repeat(128)}`],
    [`a/b/c@${digest}`, `docker.io/a/b/c@${digest}`],
  ])('reads %s as %s', (input, full) => {
    expect(parseNormalizedNamed(input).full).toBe(full)
  })

  it('shortens Docker Hub\'s official images and nothing else', () => {
    expect(parseNormalizedNamed('docker.io/library/nginx:1').familiar).toBe('nginx:1')
    expect(parseNormalizedNamed('docker.io/library/a/b').familiar).toBe('library/a/b')
    expect(parseNormalizedNamed('quay.io/library/nginx').familiar).toBe('quay.io/library/nginx')
  })

  it('counts the path alone towards the limit', () => {
    const host = `${'a'.repeat(60)}.example`
    expect(parseNormalizedNamed(`${host}/${'b'.repeat(255)}`).path).toHaveLength(255)
    expect(faultOf(`${host}/${'b'.repeat(256)}`)).toEqual(['name-too-long', host.length + 1 + 255])
  })

  it.each([
    ['', 'empty', 0],
    ['a'.repeat(64), 'identifier', 0],
    ['Nginx', 'uppercase', 0],
    ['bitnami/nGinx', 'uppercase', 9],
    ['quay.io/\u{1D51B}X', 'uppercase', 10],
    ['Foo_bar/x', 'uppercase', 0],
    ['a.B_c/x', 'uppercase', 2],
    ['Foo-/x', 'format', 0],
    [`a:1@SHA256:${'0'.repeat(64)}`, 'digest-format', 4],
    ['nginx:', 'format', 5],
    ['nginx:1 ', 'format', 7],
    ['http://docker.io/nginx', 'format', 4],
    ['a//b', 'format', 1],
    ['ghcr.io/', 'format', 8],
    ['localhost/', 'format', 10],
    ['docker.io/', 'format', 9],
    ['/', 'format', 0],
    ['nginx@sha256:abc', 'format', 5],
    [`nginx@md5:${'0'.repeat(32)}`, 'digest-unsupported', 6],
    [`nginx@sha256:${'0'.repeat(40)}`, 'digest-length', 13],
    [`nginx@sha256:${'0'.repeat(62)}AB`, 'digest-format', 75],
    [`a:${'t'.repeat(129)}`, 'format', 130],
    ['a___b', 'format', 1],
    ['a..b', 'format', 1],
    ['a:-t', 'format', 1],
    ['registry:port/a', 'format', 13],
    ['[::1%eth0]/a', 'format', 0],
    ['[::1]', 'format', 0],
    ['nginx\n', 'format', 5],
    ['a'.repeat(248), 'name-too-long', 247],
  ])('refuses %s: %s at %i', (input, fault, at) => {
    expect(faultOf(input)).toEqual([fault, at])
  })

  it('says what is wrong and where', () => {
    expect(() => parseNormalizedNamed('bitnami/nGinx')).toThrow('the repository name must be lower case (at character 10)')
  })
})

describe('the error in the words of the real programs', () => {
  it.each([
    ['', 'invalid reference format'],
    ['train/Model:1', 'invalid reference format: repository name (train/Model) must be lowercase'],
    ['Trainer', 'invalid reference format: repository name (library/Trainer) must be lowercase'],
    ['a b', 'invalid reference format'],
    ['ab'.repeat(32), `invalid repository name (${'ab'.repeat(32)}), cannot specify 64-byte hexadecimal strings`],
    ['c'.repeat(300), 'repository name must not be more than 255 characters'],
    [`x@sha1:${'0'.repeat(40)}`, 'unsupported digest algorithm'],
    [`x@sha512:${'0'.repeat(64)}`, 'invalid checksum digest length'],
    [`x@sha256:${'F'.repeat(64)}`, 'invalid checksum digest format'],
    ['Foo_bar/x', 'repository name must be lowercase'],
  ])('%s: %s', (input, message) => {
    expect(() => parseNormalizedNamed(input)).toThrow(expect.objectContaining({ upstream: message }))
  })
})

describe('parseDockerRef', () => {
  it('adds latest only where there is neither tag nor digest', () => {
    expect(parseDockerRef('nginx').full).toBe('docker.io/library/nginx:latest')
    expect(parseDockerRef('nginx:1').tag).toBe('1')
    expect(parseDockerRef(`nginx@${digest}`).tag).toBeNull()
  })

  it('drops the tag beside a digest', () => {
    expect(parseDockerRef(`nginx:1@${digest}`).full).toBe(`docker.io/library/nginx@${digest}`)
  })
})

describe('any input', () => {
  const likely = fc.stringMatching(/^[\w./:@\-[\]]{0,80}$/)

  it('gives a reference or a typed error', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), likely), (input) => {
      try {
        const { full, path } = parseDockerRef(input)
        expect(path).not.toBe('')
        expect(parseDockerRef(full).full).toBe(full)
      } catch (error) {
        if (!(error instanceof ImageReferenceError))
          throw error
        expect(error.at).toBeGreaterThanOrEqual(0)
        expect(error.at).toBeLessThanOrEqual(input.length)
      }
    }), { numRuns: 10_000 })
  })

  it.each(['a', 'a/', 'a.', '-', 'a-', 'A', ':', '@'])('answers a megabyte of "%s"', (piece) => {
    expect(() => parseNormalizedNamed(piece.repeat(1_000_000 / piece.length))).toThrow(ImageReferenceError)
  })
})

interface Vector { function: string, input: string, expected?: Record<string, string | null>, error?: unknown }
const file = join(process.env.VECTORS_DIR ?? '', 'image-references.json')
const vectors: Vector[] = process.env.VECTORS_DIR && existsSync(file)
  ? (({ vectors, examples }) => [...vectors, ...examples])(JSON.parse(readFileSync(file, 'utf8')))
  : []

describe.skipIf(!vectors.length)('upstream\'s own cases (VECTORS_DIR)', () => {
  it.each(vectors.length ? vectors : [{ function: '', input: '' }])('$function $input', ({ function: name, input, expected, error }) => {
    const parse = name === 'ParseDockerRef' ? parseDockerRef : parseNormalizedNamed
    if (error)
      expect(() => parse(input)).toThrow(ImageReferenceError)
    else
      expect(parse(input)).toEqual(expected)
  })
})
