/** A slide as a list shows it. */
export interface ListedSlide {
  no: number
  title: string
}

/**
 * Finds slides by number or by words of the title.
 *
 * @param slides the deck
 * @param wanted what was typed
 * @returns for a number the slide that has it, then those whose number begins
 *   so; for words the slides whose titles have all of them; all for nothing
 */
export function findSlides<T extends ListedSlide>(slides: T[], wanted: string): T[] {
  const typed = wanted.trim().toLowerCase()
  if (/^\d+$/.test(typed)) {
    const number = String(Number(typed))
    return slides.filter(({ no }) => String(no).startsWith(number)).sort((a, b) => a.no - b.no)
  }
  const parts = typed.split(/\s+/)
  return slides.filter(({ title }) => parts.every(part => title.toLowerCase().includes(part)))
}
