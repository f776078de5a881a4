/** A piece of an excerpt; a hit is what the query asked for. */
export interface ExcerptPiece {
  text: string
  hit: boolean
}

/** Characters before the first hit, and of the whole excerpt. */
const before = 36
const most = 130

/**
 * The place of a text at which words stand, for a list of results.
 *
 * @param text the whole text
 * @param words what was found, in any case
 * @returns its pieces in order, with an ellipsis where text is left out; the text's beginning where no word stands in it
 */
export function excerpt(text: string, words: readonly string[]): ExcerptPiece[] {
  const plain = text.replace(/\s+/g, ' ').trim()
  const escaped = [...new Set(words)].filter(Boolean).sort((a, b) => b.length - a.length).map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const hits = escaped.length ? new RegExp(escaped.join('|'), 'gi') : undefined
  const first = hits ? plain.search(hits) : -1
  const start = first > before ? plain.lastIndexOf(' ', first - before) + 1 : 0
  const full = plain.length <= start + most
  const end = full ? plain.length : Math.max(plain.lastIndexOf(' ', start + most), first + 1)
  const shown = `${start ? '… ' : ''}${plain.slice(start, end)}${full ? '' : ' …'}`
  if (!hits)
    return [{ text: shown, hit: false }]
  const pieces: ExcerptPiece[] = []
  let from = 0
  for (const match of shown.matchAll(hits)) {
    // Pairs of syllables that overlap are one hit.
    if (pieces.at(-1)?.hit && match.index === from) {
      pieces.at(-1)!.text += match[0]
    } else {
      if (match.index > from)
        pieces.push({ text: shown.slice(from, match.index), hit: false })
      pieces.push({ text: match[0], hit: true })
    }
    from = match.index + match[0].length
  }
  if (from < shown.length)
    pieces.push({ text: shown.slice(from), hit: false })
  return pieces
}
