import type { TalkClock } from './clock.ts'
import { spent, spentOnSlide } from './clock.ts'

/** A slide as the talk plans it. */
export interface PlannedSlide {
  name: string
  /** Speaking time; 0 for slides behind the talk. */
  minutes: number
}

/** A chapter and the slide with which it begins. */
export interface PlannedChapter {
  number: number
  /** Index of its first slide. */
  first: number
}

/**
 * The plan of a talk: what stands behind it, to look things up, has no time.
 *
 * @param slides every slide in order, with its speaking time
 * @param told the chapters that are told, with their slides
 */
export function planOf(slides: readonly PlannedSlide[], told: readonly { first: number, slides: number }[]): PlannedSlide[] {
  return slides.map(({ name, minutes }, i) => ({ name, minutes: told.some(({ first, slides }) => i >= first && i < first + slides) ? minutes : 0 }))
}

/** Planned and spent, in seconds. */
export interface Pace {
  spent: number
  planned: number
  onSlide: { spent: number, planned: number }
  /** Seconds behind the plan, negative when ahead of it, 0 while the clock is inside the time of the slide that is up. */
  behind: number
  /** The next chapter, and when it should begin by the clock. */
  next?: { number: number, at: number }
}

/** Below this many seconds nobody is late or early. */
const tolerance = 30

/** How the speaker stands, in a word. */
export type Mood = 'behind' | 'onTime' | 'ahead'

/**
 * Says in a word how a speaker stands.
 *
 * @param behind seconds behind the plan, negative when ahead
 */
export function moodOf(behind: number): Mood {
  return behind >= tolerance ? 'behind' : behind <= -tolerance ? 'ahead' : 'onTime'
}

/**
 * Compares what was planned with what was spent.
 *
 * @param slides the talk's slides in order
 * @param chapters its chapters in order, as far as they are told
 * @param clock the speaker's clock
 * @param now milliseconds since 1970
 */
export function paceOf(slides: PlannedSlide[], chapters: PlannedChapter[], clock: TalkClock, now: number): Pace {
  const startOf = (index: number) => slides.slice(0, index).reduce((sum, { minutes }) => sum + minutes, 0) * 60
  const index = Math.max(0, slides.findIndex(({ name }) => name === clock.slide))
  const onSlide = { spent: Math.floor(spentOnSlide(clock, now) / 1000), planned: (slides[index]?.minutes ?? 0) * 60 }
  const seconds = Math.floor(spent(clock, now) / 1000)
  const [begin, end] = [startOf(index), startOf(index) + onSlide.planned]
  const next = chapters.find(({ first }) => first > index)
  return {
    spent: seconds,
    planned: startOf(slides.length),
    onSlide,
    behind: seconds - Math.min(Math.max(seconds, begin), end),
    next: next && { number: next.number, at: startOf(next.first) },
  }
}

/**
 * A span of time as a clock shows it: `2:10`, `75:00`.
 *
 * @param seconds its length; the sign is left out
 */
export function asClock(seconds: number): string {
  const whole = Math.abs(Math.round(seconds))
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
