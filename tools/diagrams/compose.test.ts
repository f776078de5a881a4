import type { Drawing } from './draw.ts'
import { describe, expect, it } from 'vitest'
import { composeDrawing } from './compose.ts'
import { diagramTag } from './figure.ts'
import { slideRoom } from './look.ts'
import { parseNotation } from './notation.ts'

/** Two boxes in a group with a line between them, as Mermaid draws them, shortened. */
const node = (id: string, n: number, text: string, classes = '') => `<g class="node default ${classes}" id="m-flowchart-${id}-${n}" transform="translate(${n}.123, 2)"><rect class="basic label-container" style="" x="-1.26" y="0" width="9" height="9" fill="#eee"></rect><g class="label"><rect></rect><g><rect class="background" style="stroke: none"></rect><text y="-10.1" style=""><tspan class="text-outer-tspan row" x="0"><tspan font-style="normal" class="text-inner-tspan" font-weight="normal">${text.replace(' ', '</tspan><tspan font-style="normal" class="text-inner-tspan" font-weight="normal"> ')}</tspan></tspan></text></g></g></g>`
const drawing: Drawing = {
  kind: 'flowchart',
  svg: `<svg id="m" class="flowchart" viewBox="0 0 1 1"><g class="root"><g class="cluster" id="m-group"><rect x="0" y="0" width="99" height="9"></rect></g><g data-id="link" class="edge"><path d="M1,2L3.456,4" id="m-link" style="stroke:#333" class="edge-thickness-normal transition" marker-end="url(#m_end)"></path></g><g class="edgeLabel"><g class="label" data-id="link"><text>CRI</text></g></g>${node('a', 1, 'kubelet &amp; co')}${node('b', 2, '{{ x }}', 'high')}</g></svg>`,
  box: { x: 0, y: 0, width: 400, height: 200 },
  nodes: [{ id: 'group' }, { id: 'a', domId: 'flowchart-a-1', parentId: 'group' }, { id: 'b', domId: 'flowchart-b-2' }],
  edges: [{ id: 'link', start: 'a', end: 'b', classes: ['seam'] }],
  smallestText: 15,
}
const compose = (comments: string, change: Partial<Drawing> = {}) => composeDrawing({ ...drawing, ...change }, parseNotation(comments), slideRoom)
/** Schedules by the beginning of the part. */
const schedules = (comments: string) => Object.fromEntries([...compose(comments).svg.matchAll(/class="([\w ]+?) stepped"[^>]*data-at="(\d+)"/g)].map(([, name, at]) => [name, at]))

describe('the deck\'s drawing', () => {
  it('has no ids, styles, colours or references left', () => {
    const { svg, steps } = compose('')
    expect(svg).not.toMatch(/\bid=|style|fill=|stroke=|#|url\(|data-|<style|marker/)
    expect(steps).toBe(0)
  })

  it('keeps only classes that the stylesheet knows', () => {
    const { svg } = compose('')
    expect([...svg.matchAll(/class="([^"]*)"/g)].map(match => match[1])).toEqual(['cluster', 'edge seam', 'edgeLabel', 'seam', 'node', 'node high'])
  })

  it('rounds numbers and joins words', () => {
    const { svg } = compose('')
    expect(svg).toContain('d="M1,2L3.5,4"')
    expect(svg).toContain('<tspan x="0">kubelet &amp; co</tspan>')
  })

  it('stands at its own size, scaled down only where it must', () => {
    expect(compose('').svg).toMatch(/^<svg viewBox="0 0 400 200" width="400" height="200">/)
    expect(compose('', { box: { x: 0, y: 0, width: 900, height: 200 } }).svg).toMatch(/width="868" height="192.9"/)
  })

  it('is refused when its text would be too small', () => {
    expect(() => compose('', { box: { x: 0, y: 0, width: 1000, height: 200 } }))
      .toThrow('The drawing is 1000 x 200 px, its room 868 x 336: text would be 13.0 px, expected at least 14.')
  })

  it('lets a line and its label wait for both ends', () => {
    expect(schedules('%% step 1: show b\n%% step 2: light a')).toEqual({ 'edge seam': '012', 'seam': '012', 'node': '112', 'node high': '022' })
  })

  it('lets a group bring what is in it', () => {
    expect(schedules('%% step 1: show group')).toEqual({ 'cluster': '02', 'edge seam': '02', 'seam': '02', 'node': '02' })
  })

  it('lets a line have steps of its own, by its id or its ends', () => {
    expect(schedules('%% step 1: show a --> b')).toEqual({ 'edge seam': '02', 'seam': '02' })
    expect(schedules('%% step 1: show link')).toEqual({ 'edge seam': '02', 'seam': '02' })
  })

  it('says which names it knows when a comment has another', () => {
    expect(() => compose('%% step 1: show c')).toThrow('Step 1 names c, but the diagram has no such part. It has: group, a, b, a --> b.')
    expect(() => compose('%% class c high')).toThrow('c is given a class, but the diagram has no such part.')
    expect(() => compose('%% class a pretty')).toThrow('The class "pretty" has no look')
  })
})

describe('the piece of a slide', () => {
  const tag = diagramTag(compose('%% step 1: show b'), { title: 'A "title"', description: 'One {{ two }} & three' })

  it('has a name, a description and its steps', () => {
    expect(tag).toContain('<Diagram title="A &quot;title&quot;" description="One {{ two }} &amp; three" :steps="1" v-slot="{ at, id, description }"><svg ')
    expect(tag).toContain('<desc :id="id">{{ description }}</desc>')
    expect(tag).toContain(':class="at(\'02\')"')
  })

  it('has nothing that Vue would evaluate', () => {
    expect(tag.slice(tag.indexOf('</desc>'))).not.toMatch(/\{\{|\}\}/)
    expect(tag).toContain('&#123;&#123; x &#125;&#125;')
  })
})
