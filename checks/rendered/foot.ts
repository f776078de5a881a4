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
    const offenders: Element[] = []
    for (const element of slide.querySelectorAll('*')) {
      if (foot.contains(element) || element.closest('.said') || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        continue
      const box = element.getBoundingClientRect()
      if (box.height && box.bottom > top + 1 && !offenders.some(found => found.contains(element)))
        offenders.push(element)
    }
    // The outermost box may be the one that stretches; the innermost names the culprit.
    return offenders.slice(0, 3).map((element) => {
      const over = element.getBoundingClientRect().bottom - top
      return {
        at: `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`,
        problem: `stands ${Math.round(over)} px deep in the foot.`,
        fix: 'Make the figure lower or the text shorter.',
      }
    })
  }, root),
}
