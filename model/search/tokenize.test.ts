import { describe, expect, it } from 'vitest'
import { indexWords, queryWords } from './tokenize.ts'

describe('words of a text', () => {
  it('are in lower case, with a name and its parts', () => {
    expect(indexWords('CRI-O and containerd 2.0')).toEqual(['cri-o', 'cri', 'and', 'containerd', '2.0'])
  })

  it('are of Hangul the whole run and its pairs of syllables', () => {
    expect(indexWords('파드가 뜬다')).toEqual(['파드가', '파드', '드가', '뜬다'])
  })

  it('end where a Latin name gets a Korean particle', () => {
    expect(indexWords('kubelet이')).toEqual(['kubelet', '이'])
  })

  it('are composed where the text has its letters taken apart', () => {
    expect(indexWords('파드'.normalize('NFD'))).toEqual(['파드'])
  })
})

it('a query asks for pairs of syllables and whole names', () => {
  expect(queryWords('컨테이너 CRI-O')).toEqual(['컨테', '테이', '이너', 'cri-o'])
})
