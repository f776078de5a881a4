import type { JSONReport, JSONReportSuite } from '@playwright/test/reporter'
import { stripVTControlCharacters } from 'node:util'

/** What the speaker reads. */
export interface Verdict {
  ready: boolean
  /** One line for each check, and below a failed one what was wrong. */
  lines: string[]
}

function specsOf(suite: JSONReportSuite): JSONReportSuite['specs'] {
  return [...suite.specs, ...suite.suites?.flatMap(specsOf) ?? []]
}

/**
 * Reads the report of the checks in the browser.
 *
 * @param report as Playwright writes it
 * @returns not ready where a check failed, was left out or none was there
 */
export function verdictOf(report: JSONReport): Verdict {
  const lines: string[] = []
  const specs = report.suites.flatMap(specsOf)
  for (const { title, ok, tests } of specs) {
    const results = tests.flatMap(test => test.results)
    const seconds = Math.round(results.reduce((sum, { duration }) => sum + duration, 0) / 1000)
    const passed = ok && results.some(({ status }) => status === 'passed')
    lines.push(`${passed ? 'ok    ' : 'NOT OK'}  ${title} (${seconds} s)`)
    if (!passed)
      lines.push(...results.flatMap(({ errors }) => errors.map(({ message = '' }) => `        ${stripVTControlCharacters(message).split('\n').slice(0, 6).join('\n        ')}`)))
  }
  const faults = report.errors.map(({ message = '' }) => `NOT OK  ${stripVTControlCharacters(message)}`)
  return { ready: specs.length > 0 && faults.length === 0 && !lines.some(line => line.startsWith('NOT OK')), lines: [...lines, ...faults] }
}
