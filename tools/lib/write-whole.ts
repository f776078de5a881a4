import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import process from 'node:process'

/**
 * Writes a file in one go: whoever reads finds the old one, the whole new one,
 * or none, also where two builds write it at the same time or one is ended
 * halfway. Its folder is made where it is missing.
 *
 * @param path absolute path of the file
 * @param content its bytes, or its text
 */
export function writeWhole(path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true })
  const unfinished = `${path}.${process.pid}.part`
  try {
    writeFileSync(unfinished, content)
    renameSync(unfinished, path)
  } finally {
    rmSync(unfinished, { force: true })
  }
}
