import { expect, it } from 'vitest'
import { sources } from '../data/sources.ts'
import { sourceLabel } from './source-label.ts'

it('says month and year only where the label is dated', () => {
  expect(sourceLabel({ label: { en: 'Docker blog', ko: '도커 블로그' }, dated: true, date: '2014-03-10' }, 'ko')).toBe('도커 블로그, 2014년 3월')
  expect(sourceLabel({ label: { en: 'Docker blog', ko: '도커 블로그' }, dated: true, date: '2014-03-10' }, 'en')).toBe('Docker blog, Mar 2014')
  expect(sourceLabel({ label: 'Docker 1.0', date: '2014-06-09' }, 'en')).toBe('Docker 1.0')
})

it('has a date wherever a label needs one', () => {
  const dated = Object.values(sources).filter(source => source.dated)
  expect(dated.length).toBeGreaterThan(20)
  expect(dated.filter(({ date }) => !date || date.length < 7)).toEqual([])
})
