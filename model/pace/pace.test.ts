import type { TalkClock } from './clock.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isRunning, newClock, setBack, spent, spentOnSlide, toggled, turnedTo } from './clock.ts'
import { asClock, moodOf, paceOf, planOf } from './pace.ts'

const minute = 60_000
const slides = [{ name: 'cover', minutes: 0.5 }, { name: 'a', minutes: 1 }, { name: 'b', minutes: 2 }, { name: 'appendix', minutes: 0 }]
const chapters = [{ number: 0, first: 0 }, { number: 1, first: 2 }]
const pace = (clock: TalkClock, now: number) => paceOf(slides, chapters, clock, now)
/** A clock started at 0, on a slide since then. */
const startedOn = (slide: string) => turnedTo(toggled(newClock(), 0), slide, 0)

describe('the clock', () => {
  it('stands until it is started, and through a pause', () => {
    expect(spent(newClock(), 9 * minute)).toBe(0)
    const paused = toggled(toggled(newClock(), 0), minute)
    expect([isRunning(paused), spent(paused, 5 * minute)]).toEqual([false, minute])
    expect(spent(toggled(paused, 5 * minute), 6 * minute)).toBe(2 * minute)
  })

  it('counts what each slide was up, over several stays', () => {
    const back = turnedTo(turnedTo(startedOn('a'), 'b', minute), 'a', 3 * minute)
    expect(spentOnSlide(back, 4 * minute)).toBe(2 * minute)
    expect(back.slides).toEqual({ a: minute, b: 2 * minute })
  })

  it('begins anew on the slide that is up', () => {
    const again = setBack(turnedTo(startedOn('a'), 'b', minute))
    expect([isRunning(again), spent(again, 5 * minute), spentOnSlide(again, 5 * minute), again.slide]).toEqual([false, 0, 0, 'b'])
    expect(spentOnSlide(toggled(again, 5 * minute), 6 * minute)).toBe(minute)
  })

  it('does not run backwards when the machine sets its time', () => {
    expect(spent(toggled(newClock(), minute), 0)).toBe(0)
  })

  it('loses no time, whatever is pressed', () => {
    const steps = fc.array(fc.tuple(fc.constantFrom('toggle', 'cover', 'a', 'b'), fc.integer({ min: 0, max: minute })))
    fc.assert(fc.property(steps, (steps) => {
      let [clock, now, running] = [newClock(), 0, 0]
      for (const [step, pause] of steps) {
        clock = step === 'toggle' ? toggled(clock, now) : turnedTo(clock, step, now)
        running += isRunning(clock) ? pause : 0
        now += pause
      }
      expect(spent(clock, now)).toBe(running)
      const { [clock.slide ?? '']: _, ...others } = clock.slides
      // Time before the first slide came up belongs to none.
      if (steps[0]?.[0] !== 'toggle')
        expect(Object.values(others).reduce((sum, time) => sum + time, 0) + spentOnSlide(clock, now)).toBe(running)
    }))
  })
})

it('the plan leaves out what stands behind the talk', () => {
  const all = slides.map(({ name }) => ({ name, minutes: 1 }))
  expect(planOf(all, [{ first: 0, slides: 2 }, { first: 2, slides: 1 }]).map(({ minutes }) => minutes)).toEqual([1, 1, 1, 0])
})

describe('the pace', () => {
  it.each([
    ['cover', 20, 0, 'onTime'],
    ['cover', 100, 70, 'behind'],
    ['a', 20, -10, 'onTime'],
    ['b', 30, -60, 'ahead'],
    ['b', 200, 0, 'onTime'],
    ['b', 340, 130, 'behind'],
    ['appendix', 200, -10, 'onTime'],
  ])('on %s after %d seconds is %d seconds behind: %s', (slide, seconds, behind, mood) => {
    const result = pace(startedOn(slide), seconds * 1000)
    expect(result.behind).toBe(behind)
    expect(moodOf(result.behind)).toBe(mood)
  })

  it('knows the next chapter and when it should begin', () => {
    expect(pace(startedOn('cover'), 0).next).toEqual({ number: 1, at: 90 })
    expect(pace(startedOn('b'), 0).next).toBeUndefined()
  })

  it('says what is planned for the slide and for all', () => {
    expect(pace(startedOn('b'), 5_000)).toMatchObject({ spent: 5, planned: 210, onSlide: { spent: 5, planned: 120 } })
  })

  it('is at the beginning where the clock knows no slide', () => {
    expect(pace(newClock(), 0)).toMatchObject({ spent: 0, behind: 0, onSlide: { planned: 30 } })
  })
})

it.each([[0, '0:00'], [130, '2:10'], [-65, '1:05'], [4500, '75:00']])('writes %d seconds as %s', (seconds, text) => {
  expect(asClock(seconds)).toBe(text)
})
