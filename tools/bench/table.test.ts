import { describe, expect, it } from 'vitest'
import { table } from './table.ts'

const visit = (firstPaint: number) => ({ firstPaint, largestPaint: 2 * firstPaint, live: 1000, bytes: 50_000 })

describe('table', () => {
  it('shows medians, quartiles and ratios', () => {
    const lines = table({ ours: [visit(300), visit(100), visit(200)], other: [visit(400)] }).split('\n')
    expect(lines[0]).toBe('|  | ours | other | ours / other |')
    expect(lines[2]).toBe('| first paint, ms | 200 (150 to 250) | 400 (400 to 400) | 0.50 |')
    expect(lines[5]).toBe('| until live, kB | 50 (50 to 50) | 50 (50 to 50) | 1.00 |')
  })
})
