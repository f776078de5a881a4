import type { Ref } from 'vue'
import { shallowRef } from 'vue'

let notes: Ref<string[]> | undefined

/**
 * The HTML of a slide's note, empty until it has come: notes are half of what a
 * deck says, and only the presenter's pages read them (tools/slidev/light-slides.ts).
 *
 * @param no number of the slide
 */
export function noteHtml(no: number): string {
  if (!notes) {
    const loaded = notes = shallowRef<string[]>([])
    void import('virtual:deck-notes').then(({ default: all }) => loaded.value = all)
  }
  return notes.value[no - 1] ?? ''
}
