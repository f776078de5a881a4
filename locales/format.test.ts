import { describe, expect, it } from 'vitest'
import { formatDate } from './format.ts'

describe('formatDate', () => {
  it.each([
    ['2026-11-21', 'en', '21 November 2026'],
    ['2020-11', 'en', 'November 2020'],
    ['2024', 'en', '2024'],
    ['2026-11-21', 'ko', '2026년 11월 21일'],
    ['2020-11', 'ko', '2020년 11월'],
    ['2024', 'ko', '2024년'],
  ] as const)('writes %s in %s as %s', (date, lang, text) => {
    expect(formatDate(date, lang)).toBe(text)
  })
})
