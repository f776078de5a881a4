import { describe, expect, it } from 'vitest'
import { namesIn } from './names.ts'

describe('namesIn', () => {
  it('finds hyphenated names, with what follows them left outside', () => {
    expect(namesIn('그림이 containerd와 CRI-O의 속도')).toEqual([
      { text: '그림이 containerd와 ', isName: false },
      { text: 'CRI-O', isName: true },
      { text: '의 속도', isName: false },
    ])
  })

  it('keeps versions whole and leaves the full stop to the sentence', () => {
    expect(namesIn('Apache-2.0. docker-proxy.').filter(({ isName }) => isName).map(({ text }) => text)).toEqual(['Apache-2.0', 'docker-proxy'])
  })

  it('loses nothing', () => {
    const text = 'a - b, --init, cri-dockerd/containerd-shim-runc-v2 -'
    expect(namesIn(text).map(stretch => stretch.text).join('')).toBe(text)
    expect(namesIn('')).toEqual([])
  })
})
