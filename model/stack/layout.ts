/** A part as far as its place in the picture goes. */
export interface PlacedPart {
  id: string
  slot: string
  seam?: unknown
}

/** Height of a box and of the gap below it, in pixels of the canvas. */
export interface StackSize {
  box: number
  gap: number
}

/** Where a part stands, measured from the top of the picture. */
export interface Place<T> {
  part: T
  top: number
  /** The seam below it: where it begins, and how far it is to the next part. */
  seam?: { top: number, height: number }
}

/** The picture of one road. */
export interface StackLayout<T> {
  places: Place<T>[]
  height: number
}

/** Distance from the top of one row to the top of the next. */
const pitch = ({ box, gap }: StackSize) => box + gap

/**
 * Places the parts of a road in rows, one row a slot, so that a part has the
 * same height in every picture; where a slot is empty, the seam above spans it.
 *
 * @param parts the road from top to bottom
 * @param rows the slots of the picture from top to bottom, used or not
 * @param size heights in pixels
 * @throws Error when a part has no row
 */
export function layoutStack<T extends PlacedPart>(parts: readonly T[], rows: readonly string[], size: StackSize): StackLayout<T> {
  const tops = parts.map((part) => {
    const row = rows.indexOf(part.slot)
    if (row < 0)
      throw new Error(`${part.id} is in slot "${part.slot}", which this picture does not have: ${rows.join(', ')}.`)
    return row * pitch(size)
  })
  return {
    places: parts.map((part, i) => {
      const next = tops[i + 1]
      const top = tops[i]!
      return { part, top, seam: part.seam && next !== undefined ? { top: top + size.box, height: next - top - size.box } : undefined }
    }),
    height: rows.length * pitch(size) - size.gap,
  }
}

/** The slots that some road uses, in the order of the picture. */
export function usedSlots(roads: readonly { parts: readonly PlacedPart[] }[], slots: readonly string[]): string[] {
  return slots.filter(slot => roads.some(road => road.parts.some(part => part.slot === slot)))
}
