import { expect, it } from 'vitest'
import { DiagramError } from './error.ts'
import { drawFence, mermaidFences } from './fence.ts'
import { readTitles } from './titles.ts'

const noStudio = () => Promise.reject(new Error('no browser is needed'))

it('finds Mermaid fences with their lines, and no others', () => {
  const markdown = '# Title\n\n```sh\n```mermaid\n```\n\n  ```mermaid\n  flowchart LR\n    a --> b\n  ```\n\n````md\n```mermaid\nx\n```\n````\n'
  expect(mermaidFences(markdown, 10)).toEqual([{ line: 16, code: 'flowchart LR\n  a --> b' }])
})

it('leaves colours to the stylesheet', async () => {
  const drawing = drawFence('flowchart LR\n  a --> b\n  style a fill:#f00', noStudio)
  await expect(drawing).rejects.toBeInstanceOf(DiagramError)
  await expect(drawing).rejects.toMatchObject({ line: 3, message: expect.stringContaining('give the part one of its classes') })
})

it('gives the line in the fence for what Mermaid says of its text', async () => {
  const studio = async () => ({
    draw: () => Promise.reject(new DiagramError('Parse error', 2)),
    close: async () => {},
    onGone: () => {},
  })
  await expect(drawFence('flowchart LR\n%% a comment\n\n  a -->', studio)).rejects.toMatchObject({ line: 4 })
})

it('reads titles in both of Mermaid\'s ways', () => {
  expect(readTitles('flowchart LR\n  accTitle: A title\n  accDescr {\n    One line\n    and another.\n  }')).toEqual({ title: 'A title', description: 'One line and another.' })
  expect(readTitles('flowchart LR\n  accDescr: Short.\n  a --> b')).toEqual({ title: '', description: 'Short.' })
})
