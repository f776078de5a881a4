import { describe, expect, it } from 'vitest'
import { formatChange, formatDate, formatMonth, formatNumber, formatPercent, formatShortDate } from './format.ts'

describe('dates', () => {
  it('are written as far as they are known', () => {
    expect(formatDate('2026-11-21', 'en')).toBe('21 November 2026')
    expect(formatDate('2026-11-21', 'ko')).toBe('2026년 11월 21일')
    expect(formatDate('2020-11', 'en')).toBe('November 2020')
    expect(formatDate('2024', 'ko')).toBe('2024년')
  })

  it('have a short form', () => {
    expect(formatShortDate('2026-09-16', 'en')).toBe('16 Sep 2026')
    expect(formatMonth('2019-10-29', 'en')).toBe('Oct 2019')
    expect(formatMonth('2019-10-29', 'ko')).toBe('2019년 10월')
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
