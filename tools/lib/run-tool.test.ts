import type { ArgsDef } from 'citty'
import { describe, expect, it } from 'vitest'
import { refuseUnknown } from './run-tool.ts'
import { runPackage } from './run.ts'

const args = { talk: { type: 'string' }, all: { type: 'boolean' } } as const satisfies ArgsDef
const place = { scene: { type: 'positional', required: false } } as const satisfies ArgsDef

describe('what is typed after a command', () => {
  it.each([[[]], [['--talk', '20', '--all']], [['--talk=20']]])('may be %j', (typed) => {
    expect(() => refuseUnknown(args, typed)).not.toThrow()
  })

  it.each([
    [['--pages', '3'], 'Unknown option \'--pages\'. Known: --talk, --all.'],
    [['20'], /^Unexpected argument '20'.* Known: --talk, --all\.$/],
    [['--talk'], 'Option \'--talk <value>\' argument missing. Known: --talk, --all.'],
    [['--talk='], 'Option \'--talk\' has an empty value. Known: --talk, --all.'],
    [['--all=yes'], 'Option \'--all\' does not take an argument. Known: --talk, --all.'],
    [['--version'], 'Unknown option \'--version\'. Known: --talk, --all.'],
  ])('is refused when it is %j', (typed, message) => {
    expect(() => refuseUnknown(args, typed)).toThrow(message)
  })

  it('may be one word where the command has a place for one', () => {
    expect(() => refuseUnknown(place, ['shim'])).not.toThrow()
    expect(() => refuseUnknown(place, ['shim', 'zombie'])).toThrow('Unexpected argument \'zombie\'. This command has no options.')
  })
})

const started = (tool: string, ...typed: string[]) => runPackage('tsx/dist/cli.mjs', [`tools/${tool}.ts`, ...typed], { quiet: true })

/** Every command that reads options, and a value that each of its options refuses; nothing here gets as far as its work. */
const wrong: Record<string, [typed: string[], said: string][]> = {
  'bench': [[['--lang', 'fr'], 'Known: en, ko.'], [['--runs', '0'], 'expected a whole number from 1']],
  'build': [[['--talk', '21'], 'expected 75, 40, 20, 5.']],
  'check-stage': [[['--talk', '21'], 'expected 75, 40, 20, 5.']],
  'contact-sheet': [[['--lang', 'fr'], 'Known: en, ko.'], [['--chapter', '42'], 'Known: 0, 1, '], [['--slide', 'nowhere'], 'no slide of the name nowhere'], [['--talk', '21'], 'expected 75']],
  'export': [
    [['--paper', 'a5'], '--paper does not know "a5". Known: a4, letter.'],
    [['--range', '900'], 'No slide is chosen: the deck has slides 1 to '],
    [['--chapter', 'three'], '--chapter does not know "three". Known: 0, 1, '],
    [['--what', 'gif'], 'Known: slides, steps, handout, png, pptx.'],
  ],
  'gallery': [[['--lang', 'fr'], 'Known: en, ko.'], [['--slide', 'nowhere'], 'expected a part of a routeAlias']],
  'lab': [[['nowhere'], 'expected bundle, ']],
  'preview': [[['--port', '99999'], 'expected a whole number from 0 to 65535.']],
  'stale': [[['--date', '2027-02-30'], 'expected a day such as 2027-01-31.']],
  'start': [[['--port', '0'], 'expected a whole number from 1 to 65534.'], [['--remote', 'abc'], 'at least six letters']],
  'test': [[['--everything'], 'Known: --all.']],
}

describe.each(Object.entries(wrong))('npm run %s', (tool, values) => {
  it('explains itself, and how options come through npm', async () => {
    const { code, output } = await started(tool, '--help')
    expect(code).toBe(0)
    expect(output).toMatch(/^USAGE npm (?:run )?\S+ -- \[OPTIONS\]/m)
    // eslint-disable-next-line no-control-regex
    expect(output).not.toMatch(/\u001B/)
  })

  it.each(values)('answers %j in one line, and fails', async (typed, said) => {
    const { code, output } = await started(tool, ...typed)
    expect(output.trim().split('\n')).toEqual([expect.stringContaining(said)])
    expect(code).toBe(1)
  })
})
