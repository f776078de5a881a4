import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { validatePodName } from './pod-name.ts'

describe('validatePodName', () => {
  it.each(['test-pod', 'testpod', '0', 'a.b', 'a--b', '1.2.3', 'a.b-c.d'])('takes %s', (name) => {
    expect(validatePodName(name)).toEqual([])
  })

  it.each(['testPod', '', '-a', 'a-', 'a..b', '.a', 'a.', 'a.-b', 'a_b', ' a', 'a\n', 'a/b', '파드'])('refuses "%s" as no subdomain', (name) => {
    expect(validatePodName(name).join()).toContain('RFC 1123')
  })

  it('counts characters apart from the form', () => {
    expect(validatePodName('a'.repeat(253))).toEqual([])
    expect(validatePodName('a'.repeat(254))).toEqual(['must be no more than 253 characters'])
    // Three bytes a letter.
    expect(validatePodName('파'.repeat(85))).toHaveLength(2)
  })
})

const file = join(process.env.VECTORS_DIR ?? '', 'kubernetes.json')
const names = process.env.VECTORS_DIR && existsSync(file)
  ? JSON.parse(readFileSync(file, 'utf8')).object_names.subdomain as { valid: string[], invalid: string[] }
  : { valid: [], invalid: [] }

describe.skipIf(!names.valid.length)('upstream\'s own names (VECTORS_DIR)', () => {
  it('takes the valid ones and refuses the others', () => {
    expect(names.valid.filter(name => validatePodName(name).length)).toEqual([])
    expect(names.invalid.filter(name => !validatePodName(name).length)).toEqual([])
  })
})
