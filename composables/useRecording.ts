import type { Playback } from '../model/asciicast/playback.ts'
import { useNav, useSlideContext } from '@slidev/client'
import { computed, onMounted, onUnmounted, ref, watch } from 'vue'
import { parseCast } from '../model/asciicast/parse.ts'
import { isRunning, partAt, partsOf, playPart, positionOf, screenAt, speeds, standAt } from '../model/asciicast/playback.ts'
import { useSharedState } from './useSharedState.ts'
import { useSteps } from './useSteps.ts'

/** A playback with the click that it belongs to. */
interface Shown {
  step: number
  playback: Playback
}

/** Two windows that turn to the same click do it within this time, in ms. */
const followTime = 2000

/** The site serves these files too, for whoever wants to play them elsewhere. */
const files = import.meta.glob<string>('../public/recordings/*.cast', { query: '?raw', import: 'default', eager: true })

function textOfRecording(name: string): string {
  const text = files[`../public/recordings/${name}.cast`]
  if (text === undefined)
    throw new Error(`There is no recording public/recordings/${name}.cast.`)
  return text
}

/**
 * Plays a recording on its slide. Each mark of the recording is a click: the
 * click plays the part behind the mark and stops at its end, and whoever asks
 * for less motion, comes back, prints or opens the slide at that click sees the
 * end of the part at once. Audience and presenter see the same moment.
 *
 * @param name file name in public/recordings/ without its ending
 * @returns the recording with its parts, what it shows at this moment, and what
 *   its controls do
 * @throws CastError for a file that is no asciicast v2
 */
export function useRecording(name: string) {
  const cast = parseCast(textOfRecording(name))
  const parts = partsOf(cast)
  const step = useSteps(parts.length - 1)
  const { $page, $renderContext, $clicksContext } = useSlideContext()
  const { currentSlideNo } = useNav()

  const shown = useSharedState<Shown | null>(`recording:${name}`, () => null)
  const speed = useSharedState('recording-speed', () => speeds[0]!)
  const now = ref(Date.now())

  /** Previews and print stand still, whatever the speaker's windows do. */
  const isLive = computed(() => $renderContext.value === 'slide' || $renderContext.value === 'presenter')
  const playback = computed(() => isLive.value && shown.value?.step === step.value ? shown.value.playback : standAt(parts[step.value]!.end, speed.value))
  const position = computed(() => positionOf(playback.value, now.value))
  const running = computed(() => isRunning(playback.value, now.value))
  /** How many events have been received: the screen is drawn anew only when one comes. */
  const received = computed(() => cast.outputs.filter(({ time }) => time <= position.value).length)
  const lines = computed(() => screenAt(cast, received.value ? cast.outputs[received.value - 1]!.time : 0))

  const show = (next: Playback) => shown.value = { step: step.value, playback: next }

  /** The slide stands there: from now on a new step is a click, and not the slide learning where it was opened. */
  let settled = false
  watch(() => $clicksContext.isMounted && currentSlideNo.value === $page.value, stands => settled = stands, { flush: 'post' })

  // Before anything is drawn, so that the end of a part does not flash up before it is played.
  watch(step, (to, from) => {
    if (!isLive.value)
      return
    // Another window may have been here first and have just begun to play.
    const begun = shown.value?.step === to ? shown.value.playback.since : null
    if (begun !== null && Date.now() - begun < followTime)
      return
    const isNext = settled && to === from + 1
    const lessMotion = matchMedia('(prefers-reduced-motion: reduce)').matches
    if (isNext && !lessMotion)
      shown.value = { step: to, playback: { from: parts[to]!.start, until: parts[to]!.end, since: Date.now(), speed: speed.value } }
    else if (settled)
      shown.value = null
  }, { flush: 'sync' })

  function toggle(): void {
    now.value = Date.now()
    show(running.value ? standAt(position.value, speed.value) : playPart(parts, position.value, speed.value, now.value))
  }

  function scrub(to: number): void {
    show(standAt(to, speed.value))
  }

  /** The next speed of the list; what runs goes on at it. */
  function changeSpeed(): void {
    now.value = Date.now()
    speed.value = speeds[(speeds.indexOf(speed.value) + 1) % speeds.length]!
    if (running.value)
      show({ ...playback.value, from: position.value, since: now.value, speed: speed.value })
  }

  let frame = 0
  const tick = () => {
    now.value = Date.now()
    if (running.value)
      frame = requestAnimationFrame(tick)
  }
  onMounted(() => watch(playback, () => {
    cancelAnimationFrame(frame)
    tick()
  }, { immediate: true }))
  onUnmounted(() => cancelAnimationFrame(frame))

  return { cast, parts, part: computed(() => partAt(parts, position.value)), position, running, lines, speed, toggle, scrub, changeSpeed }
}
