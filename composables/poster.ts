import type { Router } from 'vue-router'

/** Frames for which the live slide must have stood complete. */
const stillFrames = 3

/** Whether a slide stands in the app, with its styles and fonts. */
function isSlideThere(): boolean {
  const slides = [...document.querySelectorAll('#slide-content .slidev-page')]
  return document.fonts.status === 'loaded'
    && !document.querySelector('#slide-content .slidev-slide-loading')
    && slides.some(slide => slide.checkVisibility() && slide.querySelector('.slidev-layout'))
}

/**
 * Takes away the poster, the slide's picture that the page was built with
 * (tools/site/slide-page.ts), as soon as the live slide stands under it.
 */
export async function removePoster(router: Router): Promise<void> {
  const poster = document.getElementById('poster')
  if (!poster)
    return
  await router.isReady()
  let still = 0
  const look = () => {
    still = isSlideThere() ? still + 1 : 0
    if (still >= stillFrames || router.currentRoute.value.name !== 'play')
      poster.remove()
    else
      requestAnimationFrame(look)
  }
  look()
}
