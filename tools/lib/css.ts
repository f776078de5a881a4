import type { Selector } from 'lightningcss'
import { Buffer } from 'node:buffer'
import { transform } from 'lightningcss'

/**
 * A stylesheet without what only its author needs: comments, blanks, rules that
 * say nothing, long names of colours.
 *
 * @param css text of the stylesheet
 * @param name what it is, for messages
 * @throws SyntaxError with name and line when it cannot be read
 */
export function minified(css: string, name: string): string {
  return transform({ filename: name, code: Buffer.from(css), minify: true }).code.toString()
}

/**
 * The classes that a stylesheet names.
 *
 * @param css text of the stylesheet
 * @param name what it is, for messages
 * @throws SyntaxError with name and line when it cannot be read
 */
export function classNames(css: string, name: string): Set<string> {
  const found = new Set<string>()
  const read = (selector: Selector) => {
    for (const part of selector) {
      if (part.type === 'class')
        found.add(part.name)
      else if (part.type === 'pseudo-class' && (part.kind === 'is' || part.kind === 'where' || part.kind === 'not' || part.kind === 'has'))
        part.selectors.forEach(read)
    }
  }
  transform({ filename: name, code: Buffer.from(css), visitor: { Selector: read } })
  return found
}
