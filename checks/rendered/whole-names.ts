import type { StateRule } from './rule.ts'

/** No line ends inside a name such as docker-proxy, CRI-O or Apache-2.0. */
export const wholeNames: StateRule = {
  id: 'whole-names',
  states: 'every',
  async find({ page, root }) {
    const broken = await page.evaluate((selector) => {
      const slide = document.querySelector(selector)!
      const found: string[] = []
      const texts = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const parent = node.parentElement!
        if (parent.closest('pre, textarea, .said') || !parent.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
          continue
        for (const { 0: name, index } of node.textContent!.matchAll(/[a-z0-9]+(?:-[a-z0-9.]+)+/gi)) {
          const range = document.createRange()
          range.setStart(node, index)
          range.setEnd(node, index + name.length)
          const tops = new Set([...range.getClientRects()].filter(box => box.width).map(box => Math.round(box.top)))
          if (tops.size > 1)
            found.push(name)
        }
      }
      return found
    }, root)
    return broken.map(name => ({
      at: `"${name}"`,
      problem: 'a line ends inside the name.',
      fix: 'Show the text with <Names> (components/Names.vue), or word it so that the name stays whole.',
    }))
  },
}
