import { it } from 'vitest'
import { checkNodes } from './cluster-check.ts'
import { parseNormalizedNamed } from './image-reference.ts'

/**
 * How the time of what readers type or paste grows with its size: doubling the
 * input should double the time. Run with `npx vitest bench`; a benchmark,
 * no test, since times belong to a machine.
 */
const sizes = [256, 512, 1024].map(kib => ({ kib, bytes: kib * 1024 }))

const today = new Date('2026-11-21')
const header = 'NAME STATUS ROLES AGE VERSION INTERNAL-IP EXTERNAL-IP OS-IMAGE KERNEL-VERSION CONTAINER-RUNTIME\n'
const row = (i: number) => `node-${i} Ready <none> 1d v1.36.4 10.0.0.1 <none> Debian 6.18.0 containerd://2.3.4\n`

/** A table of nodes of about so many bytes. */
function nodeTable(bytes: number): string {
  let table = header
  for (let i = 0; table.length < bytes; i++)
    table += row(i)
  return table
}

/** Calls a parser whose refusal is as good an answer as any here. */
function attempt(parse: () => unknown): void {
  try {
    parse()
  } catch {}
}

const cases: { name: string, of: (bytes: number) => string, parse: (text: string) => unknown }[] = [
  { name: 'image reference: a path of one letter', of: bytes => 'a'.repeat(bytes), parse: parseNormalizedNamed },
  { name: 'image reference: a path of many short parts', of: bytes => `${'a/'.repeat(bytes / 2)}a`, parse: parseNormalizedNamed },
  { name: 'image reference: separators that almost fit', of: bytes => `a${'_-.'.repeat(bytes / 3)}`, parse: parseNormalizedNamed },
  { name: 'cluster check: a table of nodes', of: nodeTable, parse: text => checkNodes(text, today) },
  { name: 'cluster check: one long word', of: bytes => 'x'.repeat(bytes), parse: text => checkNodes(text, today) },
  { name: 'cluster check: brackets that never close', of: bytes => '{"items":['.repeat(bytes / 10), parse: text => checkNodes(text, today) },
]

it.for(cases)('$name', async ({ of, parse }, { bench }) => {
  const [small, middle, large] = sizes.map(({ kib, bytes }) => {
    const text = of(bytes)
    return bench(`${kib} KiB`, () => attempt(() => parse(text)))
  })
  await bench.compare(small!, middle!, large!, { time: 500, iterations: 5 })
})
