import type { StateRule } from './rule.ts'

/** A slide shows something, from its first click on. */
export const notBlank: StateRule = {
  id: 'blank',
  states: 'every',
  async find({ texts }) {
    const figure = (await texts()).filter(({ kind }) => kind !== 'foot')
    return figure.length ? [] : [{ problem: 'the slide is blank.', fix: 'Show at least its title from the first click on.' }]
  },
}
