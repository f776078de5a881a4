/** What is said of a series of measurements, in their unit. */
export interface Summary {
  samples: number
  median: number
  /** First and third quartile. */
  quartiles: [number, number]
  range: [number, number]
}

/**
 * The value below which a share of the samples lies, between two samples in
 * proportion (R's type 7, as in most tools).
 *
 * @param sorted samples in rising order, at least one
 * @param share 0 to 1
 */
export function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share
  const low = sorted[Math.floor(at)]!
  return low + (sorted[Math.ceil(at)]! - low) * (at % 1)
}

/** @throws RangeError without a sample */
export function summarize(samples: readonly number[]): Summary {
  if (!samples.length)
    throw new RangeError('There is no sample to summarize.')
  const sorted = samples.toSorted((a, b) => a - b)
  return {
    samples: sorted.length,
    median: quantile(sorted, 0.5),
    quartiles: [quantile(sorted, 0.25), quantile(sorted, 0.75)],
    range: [sorted[0]!, sorted.at(-1)!],
  }
}

/** Random numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6D2B79F5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A copy in random order (Fisher and Yates). */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const result = [...items]
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[result[i], result[j]] = [result[j]!, result[i]!]
  }
  return result
}
