/** A stretch of text; a name among them is to stay on one line. */
export interface Stretch {
  text: string
  isName: boolean
}

const hyphenated = /[a-z0-9]+(?:-[a-z0-9]+)+(?:\.[a-z0-9]+)*/gi

/**
 * Finds the hyphenated names in a text. A browser may end a line after any
 * hyphen; people read `docker-` and `proxy` as two things then.
 *
 * @param text as a person reads it
 * @returns the whole text in stretches, names such as `cri-dockerd`, `CRI-O` or `Apache-2.0` apart
 */
export function namesIn(text: string): Stretch[] {
  const stretches: Stretch[] = []
  let end = 0
  for (const { 0: name, index } of text.matchAll(hyphenated)) {
    if (index > end)
      stretches.push({ text: text.slice(end, index), isName: false })
    stretches.push({ text: name, isName: true })
    end = index + name.length
  }
  if (end < text.length)
    stretches.push({ text: text.slice(end), isName: false })
  return stretches
}
