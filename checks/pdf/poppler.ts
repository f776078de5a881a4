import type { Buffer } from 'node:buffer'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { hasProgram } from '../../tools/lib/system-tools.ts'

/** Whether poppler's programs are there; the tests of PDFs are skipped without them. */
export const hasPoppler: boolean = await hasProgram('pdftotext', ['-v'])

/**
 * What one of poppler's programs writes.
 *
 * @param program `pdftotext`, `pdfinfo`, `pdffonts` or `pdftoppm`
 * @param args its arguments
 * @throws Error with what it complains about when it cannot read the file
 */
export async function poppler(program: string, args: string[]): Promise<Buffer> {
  const { stdout } = await promisify(execFile)(program, args, { encoding: 'buffer', maxBuffer: 2 ** 30 })
  return stdout
}
