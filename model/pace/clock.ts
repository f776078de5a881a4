/**
 * The speaker's clock: how long the talk has gone on, and how long each slide
 * was up. Nothing here asks for the time: every function is told it, in
 * milliseconds since 1970, and leaves the clock that it is given as it was.
 */
export interface TalkClock {
  /** When it was started last; undefined while it stands. */
  since?: number
  /** Milliseconds counted before that. */
  before: number
  /** Name (`routeAlias`) of the slide that is up. */
  slide?: string
  /** What the clock showed when that slide came up, in milliseconds. */
  arrived: number
  /** Milliseconds of earlier stays on each slide. */
  slides: Record<string, number>
}

/** A clock that was never started. */
export const newClock = (): TalkClock => ({ before: 0, arrived: 0, slides: {} })

export const isRunning = (clock: TalkClock) => clock.since !== undefined

/**
 * What the clock shows.
 *
 * @param clock the clock
 * @param now milliseconds since 1970
 * @returns milliseconds; pauses do not count
 */
export function spent(clock: TalkClock, now: number): number {
  return clock.before + (clock.since === undefined ? 0 : Math.max(0, now - clock.since))
}

/**
 * How long the slide that is up has been up, earlier stays counted.
 *
 * @param clock the clock
 * @param now milliseconds since 1970
 * @returns milliseconds
 */
export function spentOnSlide(clock: TalkClock, now: number): number {
  return spent(clock, now) - clock.arrived + (clock.slide === undefined ? 0 : clock.slides[clock.slide] ?? 0)
}

/**
 * Starts a clock that stands, pauses one that runs.
 *
 * @param clock the clock
 * @param now milliseconds since 1970
 */
export function toggled(clock: TalkClock, now: number): TalkClock {
  return isRunning(clock) ? { ...clock, before: spent(clock, now), since: undefined } : { ...clock, since: now }
}

/** A clock set back to the beginning, on the slide that is up; it stands until it is started. */
export const setBack = ({ slide }: TalkClock): TalkClock => ({ ...newClock(), slide })

/**
 * Another slide comes up.
 *
 * @param clock the clock
 * @param slide its name
 * @param now milliseconds since 1970
 */
export function turnedTo(clock: TalkClock, slide: string, now: number): TalkClock {
  if (slide === clock.slide)
    return clock
  const slides = clock.slide === undefined ? clock.slides : { ...clock.slides, [clock.slide]: spentOnSlide(clock, now) }
  return { ...clock, slide, arrived: spent(clock, now), slides }
}
