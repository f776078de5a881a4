import type { Values } from './fill.ts'
import { expect, it } from 'vitest'
import { fillRoom } from './fill.ts'

const room = { width: 803, height: 303 }
/** A drawing of three boxes in a row with fixed gaps. */
const row = async ({ boxWidth = 0 }: Values) => ({ size: [3 * boxWidth + 200, 100] as [number, number], gaps: [200, 0] as [number, number], labels: [90, 120, 400] })

it('makes boxes as wide as the widest label, and wider only when the gaps do not fill the room', async () => {
  // Gaps may grow to 1.9 times their size: 3 * 140 + 380 fills 800.
  expect(await fillRoom([{ name: 'boxWidth', start: 60, least: 40, most: 200, equal: true }], room, row)).toEqual({ boxWidth: 140 })
  expect(await fillRoom([{ name: 'boxWidth', start: 60, least: 40, most: 130, equal: true }], room, row)).toEqual({ boxWidth: 130 })
})

it('tightens what is too large', async () => {
  const measure = { name: 'boxWidth', start: 300, least: 100, most: 400 }
  // Gaps may shrink to 0.4 of their size: 3 * 240 + 80 fits 800.
  expect(await fillRoom([measure], room, row)).toEqual({ boxWidth: 240 })
})

it('leaves alone what already fits', async () => {
  expect(await fillRoom([{ name: 'boxWidth', start: 180, least: 100, most: 400 }], room, row)).toEqual({ boxWidth: 180 })
})
