import { describe, expect, it } from 'vitest'
import { excerpt } from './excerpt.ts'

const marked = (text: string, words: string[]) => excerpt(text, words).map(({ text, hit }) => hit ? `[${text}]` : text).join('')

describe('an excerpt', () => {
  it('marks what was found, in any case', () => {
    expect(marked('The kubelet asks containerd.', ['Kubelet'])).toBe('The [kubelet] asks containerd.')
  })

  it('joins pairs of syllables to one mark', () => {
    expect(marked('이 컨테이너가 뜬다', ['컨테', '이너'])).toBe('이 [컨테이너]가 뜬다')
  })

  it('begins near the first hit and ends at a word', () => {
    const found = marked(`${'before '.repeat(20)}the shim stays ${'after '.repeat(40)}`, ['shim'])
    expect(found).toMatch(/^… (?:before )+the \[shim\] stays (?:after )+…$/)
    expect(found.length).toBeLessThan(150)
  })

  it('is the beginning where no word stands', () => {
    expect(marked(`${'word '.repeat(60)}end`, ['runc'])).toMatch(/^(?:word )+…$/)
    expect(marked('short', [])).toBe('short')
  })

  it('takes signs of a name as they are', () => {
    expect(marked('a.b and acb', ['a.b'])).toBe('[a.b] and acb')
  })
})
