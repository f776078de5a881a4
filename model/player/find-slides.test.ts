import { expect, it } from 'vitest'
import { findSlides } from './find-slides.ts'

const slides = ['Cover', 'One column', 'Eight questions', 'Five words'].map((title, i) => ({ no: i + 1, title })).concat({ no: 12, title: '파드는 누가 실행할까?' })
const found = (wanted: string) => findSlides(slides, wanted).map(slide => slide.no)

it('lists all slides for nothing', () => {
  expect(found(' ')).toEqual([1, 2, 3, 4, 12])
})

it('finds a number before those that begin with it', () => {
  expect(found('1')).toEqual([1, 12])
  expect(found('02')).toEqual([2])
  expect(found('99')).toEqual([])
})

it('finds words of a title in any order and case', () => {
  expect(found('words FIVE')).toEqual([4])
  expect(found('누가')).toEqual([12])
})
