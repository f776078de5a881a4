import type { SlidevPreparserExtension } from '@slidev/types'
import type { TalkLength } from '../../model/talk/lengths.ts'
import { minutesIn, noteIn } from '../../model/talk/lengths.ts'

/**
 * Gives Slidev the slides of one talk: the others are hidden, each has the
 * talk's minutes, and its note says what the talk says.
 *
 * A chapter's number stands on its first slide; where a talk leaves that out,
 * it goes on to the next one. One extension reads one deck, slide by slide
 * (tools/lib/slides.ts does the same with slides that are read already).
 *
 * @param length the talk
 */
export function talkExtension(length: TalkLength): SlidevPreparserExtension {
  let begun: number | undefined
  return {
    name: 'deck:talk-length',
    async transformSlide(content, frontmatter) {
      // A block that only names a chapter's file is no slide.
      if (frontmatter.src)
        return content
      const minutes = minutesIn(frontmatter, length)
      begun = frontmatter.chapter ?? begun
      // A deck of another kind, such as the gallery, has no minutes and one length.
      if (minutes === undefined && (frontmatter.minutes !== undefined || frontmatter.talks)) {
        frontmatter.hide = true
        return content
      }
      if (minutes !== undefined)
        frontmatter.minutes = minutes
      if (begun !== undefined)
        frontmatter.chapter = begun
      begun = undefined
      delete frontmatter.talks
      return content
    },
    async transformNote(note) {
      return note === undefined ? undefined : noteIn(note, length)
    },
  }
}
