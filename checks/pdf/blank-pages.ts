import { poppler } from './poppler.ts'

/**
 * Pages on which nothing is drawn.
 *
 * @param path the PDF
 * @returns their numbers, from 1
 */
export async function blankPages(path: string): Promise<number[]> {
  // Small pictures in shades of grey, one after the other: a head in text, then a byte for each pixel.
  const bytes = await poppler('pdftoppm', ['-r', '9', '-gray', path])
  const blank: number[] = []
  let page = 1
  for (let at = 0; at < bytes.length; page++) {
    const [head, width, height] = bytes.subarray(at, at + 40).toString('latin1').match(/^P5\s(\d+) (\d+)\s255\s/)!
    const from = at + head.length
    at = from + Number(width) * Number(height)
    const shades = bytes.subarray(from, at)
    if (shades.every(shade => Math.abs(shade - shades[0]!) < 4))
      blank.push(page)
  }
  return blank
}
