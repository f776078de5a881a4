import { describe, expect, it } from 'vitest'
import { drawColumns } from './columns.ts'
import { drawLines } from './line.ts'
import { spread } from './spread.ts'
import { timeAxis } from './windows.ts'

describe('spread', () => {
  it('leaves labels alone that have room', () => {
    expect(spread([50, 10], 20, [0, 100])).toEqual([50, 10])
  })

  it('moves neighbours apart and keeps their order', () => {
    expect(spread([52, 50], 20, [0, 100])).toEqual([70, 50])
  })

  it('comes back from the edge', () => {
    expect(spread([95, 98], 20, [0, 100])).toEqual([80, 100])
    expect(spread([0, 0, 0], 20, [0, 30])).toEqual([0, 10, 30])
  })
})

describe('drawLines', () => {
  const frame = { width: 120, height: 110, left: 10, right: 10, top: 5, bottom: 5 }

  it('begins the axis at zero and fills the frame', () => {
    const { x, y } = drawLines([[{ x: 0, y: 0 }]], { frame, xDomain: [0, 10], yMax: 100 })
    expect([x(0), x(10), y(0), y(100)]).toEqual([10, 110, 105, 5])
  })

  it('breaks where the base changes', () => {
    const { lines } = drawLines([[{ x: 0, y: 1, base: 'a' }, { x: 1, y: 2, base: 'b' }, { x: 2, y: 3, base: 'b' }]], { frame, xDomain: [0, 2], yMax: 10 })
    expect(lines[0]!.runs.map(run => run.points.length)).toEqual([1, 2])
  })

  it('holds a value until the next one in steps', () => {
    const { lines } = drawLines([[{ x: 0, y: 0 }, { x: 10, y: 100 }]], { frame, xDomain: [0, 10], yMax: 100, step: true })
    expect(lines[0]!.runs[0]!.path).toBe('M10,105L110,105L110,5')
  })
})

describe('drawColumns', () => {
  it('stacks the parts from the foot', () => {
    const { columns } = drawColumns([{ label: 'a', values: [30, 20] }], { width: 100, height: 200, max: 100 })
    expect(columns[0]!.parts).toEqual([{ y: 140, height: 60 }, { y: 100, height: 40 }])
    expect(columns[0]!.top).toBe(100)
  })
})

describe('timeAxis', () => {
  it('measures in percent and knows the turns of the years', () => {
    const axis = timeAxis('2026', '2028')
    expect(axis.at('2027')).toBeCloseTo(50)
    expect(axis.years.map(tick => tick.year)).toEqual([2026, 2027, 2028])
  })

  it('lets what ends in a month last to its end, and cuts what lies outside', () => {
    const axis = timeAxis('2026', '2027')
    const { from, to } = axis.draw({ released: '2024-01-01', end: '2026-06' })
    expect(from).toBe(0)
    expect(to).toBeCloseTo(181 / 365 * 100)
  })
})
