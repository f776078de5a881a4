import type { Found, SearchKind } from './search.ts'
import { expect, it } from 'vitest'
import { partAnswers } from './answers.ts'

const found = (kind: SearchKind, title: string): Found => ({ kind, title, text: '', alias: '', excerpt: [] })

it('parts what is said from where it is shown, each with the best first', () => {
  const { answers, places } = partAnswers([found('slide', 'a'), found('term', 'b'), found('source', 'c'), found('asked', 'd'), found('event', 'e'), found('question', 'f')])
  expect(answers.map(({ title }) => title)).toEqual(['b', 'd', 'f'])
  expect(places.map(({ title }) => title)).toEqual(['a', 'c', 'e'])
})

it('keeps the list short enough to be read on stage', () => {
  const many = Array.from({ length: 20 }, (_, i) => found('slide', String(i)))
  expect(partAnswers(many, 4).places.map(({ title }) => title)).toEqual(['0', '1', '2', '3'])
})
