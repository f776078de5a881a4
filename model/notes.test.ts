import { describe, expect, it } from 'vitest'
import { parseNote, speechLength, speechMinutes } from './notes.ts'

describe('parseNote', () => {
  it('takes marks and the reserve paragraph out of what is said', () => {
    const note = parseNote('One.\n\n[click] Two\nthree.\n\nIf asked: four.', 'en')
    expect(note).toEqual({ spoken: 'One.\n\nTwo three.', ifAsked: 'four.', clicks: 1 })
  })

  it('counts a numbered mark as that many clicks', () => {
    expect(parseNote('[click:2] a [click] b', 'en').clicks).toBe(3)
  })

  it('keeps a reserve paragraph that is not the last one', () => {
    expect(parseNote('If asked: a.\n\nb.', 'en').ifAsked).toBeUndefined()
  })

  it('knows the Korean opening', () => {
    expect(parseNote('가.\n\n질문이 나오면: 나.', 'ko').ifAsked).toBe('나.')
  })
})

describe('speechLength', () => {
  it('counts English words, not dashes', () => {
    expect(speechLength('a well-known word - here', 'en')).toBe(4)
  })

  it('counts Korean syllables, Latin words and digits', () => {
    expect(speechLength('파드 3개, kubelet', 'ko')).toBe(3 + 1 + 3)
  })

  it('gives a minute for as many words as are said in one', () => {
    expect(speechMinutes('word '.repeat(130), 'en')).toBe(1)
  })
})
