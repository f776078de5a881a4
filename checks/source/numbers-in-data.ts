import type { Finding } from '../finding.ts'
import type { SourceRule } from './rule.ts'
import { where } from './rule.ts'

/** Spaces are folded first, so that one blank is enough in the patterns. */
const folded = (text: string) => text.replace(/\s+/g, ' ')
const number = String.raw`-?\d+(?:\.\d+)?`
/** Three or more numbers in a row: [78, 83, 58]. */
const list = new RegExp(String.raw`\[ ?${number}(?:, ?${number}){2,}`)
/** A table row whose cells are mostly numbers: | 2019 | 78 | 83 |. */
const row = new RegExp(String.raw`\| ?${number} ?%? ?\| ?${number} ?%? ?\| ?${number}`)

const fix = 'Put the series into data/ with its source and let a chart or table show it.'

/** Series of numbers stand in data/, with their sources, and nowhere else. */
export const numbersInData: SourceRule = {
  id: 'numbers-in-data',
  find({ slides, code }) {
    const findings: Finding[] = []
    for (const slide of [...slides.en, ...slides.ko]) {
      const match = folded(slide.content).match(list) ?? folded(slide.content).match(row)
      if (match)
        findings.push({ ...where(slide), problem: `a series of numbers: ${match[0]}.`, fix })
    }
    for (const { path, text } of code) {
      const match = folded(text).match(list)
      if (match)
        findings.push({ at: path, problem: `a series of numbers: ${match[0]}.`, fix })
    }
    return findings
  },
}
