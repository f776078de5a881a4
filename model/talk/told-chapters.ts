import type { Chapter } from '../../data/chapters.ts'
import type { TalkLength } from './lengths.ts'
import { wholeTalk } from './lengths.ts'

/** A chapter as a talk tells it. */
export interface TalkChapter extends Omit<Chapter, 'number'> {
  /** Number in data/chapters.ts, the same in every talk. */
  id: number
  /** Number that the audience sees: a shorter talk leaves no gap where it leaves a chapter out. */
  number: number
  /** Index of its first slide. */
  first: number
  /** How many slides it has. */
  slides: number
}

/**
 * The chapters of a talk in order.
 *
 * @param slides every slide's speaking time, and on the first of a chapter its number
 * @param chapters the chapters of the whole talk
 * @param length the talk: a shorter one takes the minutes of a chapter from its slides
 */
export function talkChapters(slides: { minutes: number, chapter?: number }[], chapters: Chapter[], length: TalkLength): TalkChapter[] {
  const starts = slides.flatMap(({ chapter }, first) => {
    const planned = chapter === undefined ? undefined : chapters.find(({ number }) => number === chapter)
    return planned ? [{ ...planned, first }] : []
  })
  return starts.map(({ number: id, first, minutes, ...chapter }, i) => {
    const own = slides.slice(first, starts[i + 1]?.first)
    const told = own.reduce((sum, slide) => sum + slide.minutes, 0)
    return {
      ...chapter,
      id,
      number: length === wholeTalk ? id : i,
      first,
      slides: own.length,
      minutes: minutes === undefined || length === wholeTalk ? minutes : Math.max(1, Math.round(told)),
    }
  })
}
