import { PNG } from 'pngjs'
import { expect, it } from 'vitest'
import { difference, isBlank } from './pictures.ts'

/** A picture of 10 x 10 px in one colour, with some pixels in black. */
function picture(black: number) {
  const png = new PNG({ width: 10, height: 10 })
  png.data.fill(255)
  for (let i = 0; i < black; i++)
    png.data.fill(0, i * 4, i * 4 + 3)
  return PNG.sync.write(png)
}

it('counts the pixels that differ', () => {
  expect(difference(picture(0), picture(0))).toBe(0)
  expect(difference(picture(0), picture(3))).toBeCloseTo(0.03)
})

it('knows a blank picture', () => {
  expect(isBlank(picture(0))).toBe(true)
  expect(isBlank(picture(1))).toBe(false)
})
