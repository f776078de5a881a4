declare const headOf: typeof import('./heads.ts').headOf
declare const svgElement: typeof import('./svg.ts').svgElement

/** Makes each line one group with its arrowheads and, in a sequence, its words. */
export function groupLinesInPage(): void {
  const svg = document.querySelector<SVGSVGElement>('.diagram svg')!
  for (const line of svg.querySelectorAll<SVGGeometryElement>('[data-et=edge], [data-et=message], [marker-end]')) {
    const kind = line.getAttribute('class') ?? ''
    if (kind.includes('thickness-invisible')) {
      line.remove()
      continue
    }
    const group = svgElement('g')
    const { et, id, from, to } = line.dataset
    Object.assign(group.dataset, { id, ...(et === 'message' && { from, to }) })
    group.setAttribute('class', [
      et === 'message' ? 'message' : et === 'edge' ? 'edge' : 'line',
      ...(/messageLine1|dashed|dotted/.test(kind) ? ['broken'] : []),
      ...(kind.includes('thickness-thick') ? ['thick'] : []),
    ].join(' '))
    line.before(group)
    group.append(line)
    const heads = [headOf(line, 'start'), headOf(line, 'end')].filter(head => head !== undefined)
    // The words of a message stand before its line.
    const words: Element[] = []
    while (group.matches('.message') && group.previousElementSibling?.matches('text.messageText')) {
      words.unshift(group.previousElementSibling)
      group.previousElementSibling.remove()
    }
    group.append(...heads, ...words)
  }
}
