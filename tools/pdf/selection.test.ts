import { describe, expect, it } from 'vitest'
import { decks } from '../lib/decks.ts'
import { loadSlides } from '../lib/slides.ts'
import { fileStem, selectedNumbers, wholeDeck } from './selection.ts'

const slides = await loadSlides(decks[0]!)

describe('chosen slides', () => {
  it('are all of them without a choice', () => {
    expect(selectedNumbers(slides, {})).toEqual(slides.map(slide => slide.no))
  })

  it('come by numbers', () => {
    expect(selectedNumbers(slides, { range: '7,2-4' })).toEqual([2, 3, 4, 7])
  })

  it('come by chapter, up to the next one', () => {
    const numbers = selectedNumbers(slides, { chapter: 3 })
    expect(slides[numbers[0]! - 1]!.chapter).toBe(3)
    expect(slides[numbers.at(-1)!]!.chapter).toBe(4)
  })

  it.each([{ range: 'two' }, { range: '5-' }, { range: '900' }, { chapter: 42 }])('are an error when there are none: %j', (choice) => {
    expect(() => selectedNumbers(slides, choice)).toThrow(/expected slide numbers|No slide is chosen|does not know "42". Known: 0, 1/)
  })
})

describe('names of files', () => {
  it('are plain for what the site links to', () => {
    expect(wholeDeck.kinds.map(kind => fileStem(kind, wholeDeck))).toEqual(['slides', 'steps', 'handout'])
  })

  it('say what is in them where the ending says the kind', () => {
    expect(fileStem('pptx', wholeDeck)).toBe('slides')
  })

  it('say what is different', () => {
    expect(fileStem('slides', { ...wholeDeck, scheme: 'dark', range: '1,4-6' })).toBe('slides-dark-1+4-6')
    expect(fileStem('handout', { ...wholeDeck, scheme: 'dark', paper: 'letter', chapter: 5 })).toBe('handout-letter-chapter-5')
  })
})
