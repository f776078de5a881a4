import type { SearchEntry } from './search.ts'
import { describe, expect, it } from 'vitest'
import { openIndex } from './search.ts'

const entries: SearchEntry[] = [
  { kind: 'slide', alias: 'one-column', title: 'One column tells you what to ask', text: 'containerd://2.0.0', said: 'The kubelet is the agent of a node.' },
  { kind: 'slide', alias: 'shim', title: 'The shim stays', text: 'containerd-shim-runc-v2', said: '파드가 뜨면 shim이 남습니다.' },
  { kind: 'term', alias: 'glossary', title: 'kubelet', text: 'Kubernetes\' agent on every node.' },
  { kind: 'term', alias: 'glossary', title: '컨테이너 런타임', text: '파드를 실행하는 프로그램.' },
  { kind: 'source', alias: 'references', title: 'About the kubelet', text: 'Kubernetes', url: 'https://example.org/' },
]
const index = openIndex(entries)
const titles = (query: string) => index.find(query).map(({ title }) => title)

describe('search', () => {
  it('finds words of title, text and what is said, titles first', () => {
    expect(titles('kubelet')).toEqual(['kubelet', 'About the kubelet', 'One column tells you what to ask'])
  })

  it('asks for all words, and for some where no entry has all', () => {
    expect(titles('agent node column')).toEqual(['One column tells you what to ask'])
    expect(titles('shim nonsense')).toEqual(['The shim stays'])
  })

  it('takes a beginning and a slip', () => {
    expect(titles('kube')).toContain('kubelet')
    expect(titles('kubelt')).toContain('kubelet')
  })

  it('finds 파드 with any particle, and words typed with one', () => {
    expect(titles('파드').sort()).toEqual(['The shim stays', '컨테이너 런타임'].sort())
    expect(titles('런타임')).toEqual(['컨테이너 런타임'])
    expect(titles('런타임을')).toEqual(['컨테이너 런타임'])
    expect(titles('파')).toHaveLength(2)
  })

  it('shows the place, in the note where the slide does not show it', () => {
    expect(index.find('agent', 1)[0]!.excerpt.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['agent'])
    expect(index.find('남습니다')[0]!.excerpt.map(({ text }) => text).join('')).toBe('파드가 뜨면 shim이 남습니다.')
  })

  it('answers nothing with nothing', () => {
    expect(titles('')).toEqual([])
    expect(titles(' ?! ')).toEqual([])
  })
})
