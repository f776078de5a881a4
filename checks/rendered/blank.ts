import type { StateRule } from './rule.ts'
import { measureTexts } from './measure.ts'

/** A slide shows something, from its first click on. */
export const notBlank: StateRule = {
  id: 'blank',
  states: 'every',
  async find({ page, root }) {
    const texts = (await page.evaluate(measureTexts, root)).filter(({ kind }) => kind !== 'foot')
    return texts.length ? [] : [{ problem: 'the slide is blank.', fix: 'Show at least its title from the first click on.' }]
  },
}
