import type { Sourced } from './types.ts'

/**
 * Developers who worked with Docker in the last year, by Stack Overflow's
 * survey. The question changed in 2021 and 2025, so these never make one line.
 */
export const dockerAmongDevelopers: (Sourced & { year: number, percent: number, question: number })[] = [
  { year: 2019, percent: 31.5, question: 1, source: 'stackoverflow-2019', confidence: 'verified' },
  { year: 2020, percent: 35, question: 1, source: 'stackoverflow-2020', confidence: 'likely' },
  { year: 2021, percent: 48.85, question: 2, source: 'stackoverflow-2021', confidence: 'likely' },
  { year: 2024, percent: 53.9, question: 2, source: 'stackoverflow-2024', confidence: 'likely' },
  { year: 2025, percent: 71.1, question: 3, source: 'stackoverflow-2025', confidence: 'likely' },
]

/** Organizations with containers that run containerd, by Datadog's report of November 2023; quoted by others. */
export const containerdAtDatadog: (Sourced & { year: number, percent: number })[] = [
  { year: 2022, percent: 23, source: 'datadog-containers', confidence: 'likely' },
  { year: 2023, percent: 53, source: 'datadog-containers', confidence: 'likely' },
]
