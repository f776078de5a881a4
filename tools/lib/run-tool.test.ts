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

/** What a command says and how it ends; nothing here gets as far as its work. */
const started = (tool: string, ...typed: string[]) => runPackage('tsx/dist/cli.mjs', [`tools/${tool}.ts`, ...typed], { quiet: true })

it('explains a command, with the options as they come through npm', async () => {
  const { code, output } = await started('export', '--help')
  expect(code).toBe(0)
  expect(output).toContain('USAGE npm run export -- [OPTIONS]')
  for (const option of ['--what', '--lang', '--range', '--chapter', '--scheme', '--paper', '--talk'])
    expect(output).toContain(option)
})

it.each([
  ['bench', ['--runs', '0'], '--runs is "0": expected a whole number from 1 to 1000.'],
  ['build', ['--talk', '21'], 'There is no talk of "21" minutes: expected 75, 40, 20, 5.'],
  ['check-stage', ['--minutes', '20'], 'Unknown option \'--minutes\'. Known: --talk.'],
  ['contact-sheet', ['--slide', 'nowhere'], 'The talk has no slide of the name nowhere: expected the routeAlias of a slide, as in its address.'],
  ['export', ['--paper', 'a5'], '--paper does not know "a5". Known: a4, letter.'],
  ['export', ['--range', '900'], 'No slide is chosen: the deck has slides 1 to '],
  ['gallery', ['--slide', 'nowhere'], '--slide is "nowhere": expected a part of a routeAlias in gallery.md.'],
  ['lab', ['nowhere'], 'Unknown scene "nowhere": expected bundle, '],
  ['preview', ['--port', '99999'], '--port is "99999": expected a whole number from 0 to 65535.'],
  ['stale', ['--date', '2027-02-30'], '--date is "2027-02-30": expected a day such as 2027-01-31.'],
  ['start', ['--remote', 'abc'], '--remote takes a password of at least six letters, '],
  ['test', ['--everything'], 'Unknown option \'--everything\'. Known: --all.'],
])('npm run %s answers %j in one line, and fails', async (tool, typed, said) => {
  const { code, output } = await started(tool, ...typed)
  expect(output.trim().split('\n')).toEqual([expect.stringContaining(said)])
  expect(code).toBe(1)
})
