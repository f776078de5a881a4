import type { Buffer } from 'node:buffer'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

/**
 * Share of pixels that differ between two PNGs of one size, 0 to 1; a pixel
 * whose edge is smoothed otherwise counts too.
 */
export function difference(a: Buffer, b: Buffer): number {
  const [one, other] = [PNG.sync.read(a), PNG.sync.read(b)]
  if (one.width !== other.width || one.height !== other.height)
    return 1
  return pixelmatch(one.data, other.data, undefined, one.width, one.height, { threshold: 0.1, includeAA: true }) / (one.width * one.height)
}

/** Whether a PNG shows nothing but one colour. */
export function isBlank(png: Buffer): boolean {
  const pixels = new Uint32Array(new Uint8Array(PNG.sync.read(png).data).buffer)
  return pixels.every(pixel => pixel === pixels[0])
}
