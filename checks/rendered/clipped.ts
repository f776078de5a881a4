import type { StateRule } from './rule.ts'

/** No box cuts off what is in it. */
export const nothingClipped: StateRule = {
  id: 'clipped',
  states: 'every',
  find: ({ page, root }) => page.evaluate((selector) => {
    const slide = document.querySelector<HTMLElement>(selector)!
    const boxes = [slide, ...slide.querySelectorAll<HTMLElement>('*')]
    return boxes.filter((box) => {
      // What was typed into a field may be longer than the field: it scrolls.
      if (box.closest('.said, textarea, input') || box instanceof SVGElement || !box.checkVisibility({ visibilityProperty: true }))
        return false
      const { overflowX, overflowY } = getComputedStyle(box)
      // A line box is a little higher than its glyphs; 2 px cut nothing visible.
      return (overflowX !== 'visible' && box.scrollWidth > box.clientWidth + 2)
        || (overflowY !== 'visible' && box.scrollHeight > box.clientHeight + 2)
    }).map(box => ({
      at: `<${box.tagName.toLowerCase()} class="${box.getAttribute('class') ?? ''}">`,
      problem: `holds ${box.scrollWidth} x ${box.scrollHeight} px in ${box.clientWidth} x ${box.clientHeight}.`,
      fix: 'Shorten what is in it or give it more room.',
    }))
  }, root),
}
