import type { Chapter } from '../../data/chapters.ts'
import { expect, it } from 'vitest'
import { talkChapters } from './told-chapters.ts'

const text = { en: '', ko: '' }
const chapter = (number: number, minutes?: number): Chapter => ({ number, file: '', question: text, label: text, minutes })
const chapters = [chapter(0, 4), chapter(1, 9), chapter(2, 8), chapter(9)]
const slide = (minutes: number, chapter?: number) => ({ minutes, chapter })

it('keeps numbers and planned minutes in the whole talk', () => {
  const told = talkChapters([slide(1, 0), slide(2), slide(8, 2), slide(1, 9)], chapters, 75)
  expect(told.map(({ number, minutes, first, slides }) => [number, minutes, first, slides])).toEqual([[0, 4, 0, 2], [2, 8, 2, 1], [9, undefined, 3, 1]])
})

it('closes the gaps in a shorter one and adds up its minutes', () => {
  const told = talkChapters([slide(0.25, 0), slide(1.5, 2), slide(1.25), slide(1, 9)], chapters, 20)
  expect(told.map(({ id, number, minutes }) => [id, number, minutes])).toEqual([[0, 0, 1], [2, 1, 3], [9, 2, undefined]])
})
