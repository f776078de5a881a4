import { describe, expect, it } from 'vitest'
import { runPackage } from './lib/run.ts'

/** What the command says and how it ends; nothing here gets as far as a browser. */
const exported = (...args: string[]) => runPackage('tsx/dist/cli.mjs', ['tools/export.ts', ...args], { quiet: true })

describe('npm run export', () => {
  it('explains its options', async () => {
    const { code, output } = await exported('--help')
    expect(code).toBe(0)
    for (const option of ['--what', '--lang', '--range', '--chapter', '--scheme', '--paper'])
      expect(output).toContain(option)
  })

  it.each([
    [['--paper', 'a5'], '--paper does not know "a5". Known: a4, letter.\n'],
    [['--range', '900'], /^No slide is chosen: the deck has slides 1 to \d+\.\n$/],
    [['--pages', '3'], /^There is no option "--pages", "3"\. Known: --what, --lang, --range, --chapter, --scheme, --paper, --talk\.\n$/],
  ])('answers %j in one line, and fails', async (args, line) => {
    const { code, output } = await exported(...args)
    expect(code).toBe(1)
    expect(output).toMatch(line)
  })
})
