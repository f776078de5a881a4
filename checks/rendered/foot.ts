import type { StateRule } from './rule.ts'

/** Nothing but source line, number and progress stands in the foot. */
export const footIsFree: StateRule = {
  id: 'foot',
  states: 'every',
  find: ({ page, root }) => page.evaluate((selector) => {
    const slide = document.querySelector<HTMLElement>(selector)!
    const foot = slide.querySelector('[data-foot]')
    if (!foot)
      return []
    const top = foot.getBoundingClientRect().top
    const deep = [...slide.querySelectorAll('*')].filter((element) => {
      if (foot.contains(element) || element.closest('.said') || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        return false
      const box = element.getBoundingClientRect()
      return box.height && box.bottom > top + 1
    })
    // An outer box is stretched by what is in it; the innermost names the culprit.
    const culprits = deep.filter(element => !deep.some(other => other !== element && element.contains(other)))
    return culprits.slice(0, 3).map((element) => {
      const over = element.getBoundingClientRect().bottom - top
      return {
        at: `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`,
        problem: `stands ${Math.round(over)} px deep in the foot.`,
        fix: 'Make the figure lower or the text shorter.',
      }
    })
  }, root),
}
