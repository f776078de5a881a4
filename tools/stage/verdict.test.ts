import type { JSONReport } from '@playwright/test/reporter'
import { expect, it } from 'vitest'
import { verdictOf } from './verdict.ts'

function spec(title: string, status: 'passed' | 'failed' | 'skipped', message?: string) {
  return {
    title,
    ok: status !== 'failed',
    tests: [{ results: [{ status, duration: 61_000, errors: message ? [{ message }] : [] }] }],
  }
}
const report = (specs: unknown[], errors: unknown[] = []) => ({ suites: [{ specs: [], suites: [{ specs }] }], errors }) as unknown as JSONReport

it('is ready when every check has passed', () => {
  expect(verdictOf(report([spec('en: together', 'passed')]))).toEqual({ ready: true, lines: ['ok      en: together (61 s)'] })
})

it('says which check failed and why', () => {
  const { ready, lines } = verdictOf(report([spec('en: together', 'passed'), spec('ko: together', 'failed', '\u001B[31mExpected "ko/cri"\u001B[39m')]))
  expect(ready).toBe(false)
  expect(lines.slice(1)).toEqual(['NOT OK  ko: together (61 s)', '        Expected "ko/cri"'])
})

it.each([
  ['nothing was checked', report([])],
  ['a check was left out', report([spec('en: together', 'skipped')])],
  ['the checks did not start', report([spec('en: together', 'passed')], [{ message: 'no browser' }])],
])('is not ready when %s', (_, given) => {
  expect(verdictOf(given).ready).toBe(false)
})
