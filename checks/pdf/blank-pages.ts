import { Buffer } from 'node:buffer'
import { run } from '../../tools/lib/run.ts'

/** Pages on which nothing is drawn, by their number from 1. */
export async function blankPages(path: string): Promise<number[]> {
  const { code, output: pictures } = await run('sh', ['-c', `pdftoppm -r 9 -gray "$1" | base64 -w0`, 'sh', path], { quiet: true })
  if (code !== 0)
    throw new Error(`pdftoppm could not draw ${path}.`)
  const bytes = Buffer.from(pictures, 'base64')
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
