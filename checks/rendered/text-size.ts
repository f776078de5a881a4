import type { MeasuredText } from './measure.ts'
import type { StateRule } from './rule.ts'

/** Least sizes on the canvas of 980 x 552, in px. */
const least: Record<MeasuredText['kind'], number> = { prose: 18, small: 14, foot: 12 }
const what: Record<MeasuredText['kind'], string> = {
  prose: 'paragraphs, list items, table cells and inputs',
  small: 'code, labels and text in figures',
  foot: 'the foot',
}

/** Everything can be read from the back of the room. */
export const textSize: StateRule = {
  id: 'text-size',
  states: 'every',
  async find({ texts }) {
    return (await texts()).filter(({ kind, size }) => size < least[kind] - 0.05).map(({ at, kind, size }) => ({
      at,
      problem: `is ${size.toFixed(1)} px.`,
      fix: `Make it at least ${least[kind]} px (${what[kind]}); what does not fit becomes two slides.`,
    }))
  },
}
