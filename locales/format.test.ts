import { describe, expect, it } from 'vitest'
import { formatChange, formatDate, formatDay, formatMonth, formatNumber, formatPercent, formatShortDate } from './format.ts'

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

describe('short dates', () => {
  it('have months of three letters', () => {
    expect(formatShortDate('2026-09-16', 'en')).toBe('16 Sep 2026')
    expect(formatMonth('2019-10-29', 'en')).toBe('Oct 2019')
    expect(formatMonth('2019-10-29', 'ko')).toBe('2019년 10월')
  })

  it('leave out the year where it stands nearby', () => {
    expect(formatDay('2022-04-12', 'en')).toBe('12 April')
    expect(formatDay('2022-04-12', 'ko')).toBe('4월 12일')
  })
})

describe('numbers', () => {
  it('group thousands and keep their digits', () => {
    expect(formatNumber(16672, 'ko')).toBe('16,672')
    expect(formatNumber(42.5, 'en')).toBe('42.5')
    expect(formatNumber(5, 'en', 1)).toBe('5.0')
  })

  it('say how they change', () => {
    expect(formatPercent(66, 'ko')).toBe('66%')
    expect(formatChange(-68.13, 'en')).toBe('−68.13%')
    expect(formatChange(2, 'en')).toBe('+2%')
  })
})
