import type { Page } from '@playwright/test'
import type { Slide } from '../../tools/lib/slides.ts'
import { galleries, gallerySite } from '../../tools/lib/gallery.ts'
import { openSlide, slideSelector } from '../../tools/lib/open-slide.ts'
import { schemes } from '../../tools/lib/schemes.ts'
import { serveBuild } from '../../tools/lib/serve.ts'
import { loadSlides } from '../../tools/lib/slides.ts'
import { formatFinding } from '../finding.ts'
import { expect, testOf } from '../fixtures.ts'
import { difference, isBlank } from '../pictures.ts'
import { inspectSlide, listenTo } from '../rendered/inspect-slide.ts'
import { everything } from '../site.ts'

/**
 * Pictures of the gallery. They are not compared with stored ones, which would
 * differ from browser to browser and be renewed without a look: each is held
 * against the rules of the deck, in both schemes, at every click.
 */
const all = everything ? (await Promise.all(galleries.map(gallery => loadSlides(gallery)))).flat() : []

const test = testOf(() => serveBuild(gallerySite))

/** The picture of what stands below a slide's title and above its foot, with all clicks done. */
async function pictureOf(page: Page, site: string, slide: Slide, scheme: typeof schemes[number]) {
  await page.emulateMedia({ colorScheme: scheme })
  await openSlide(page, site, slide, 99)
  const box = async (selector: string) => page.locator(`${slideSelector(slide.no)} ${selector}`).first().boundingBox({ timeout: 1_000 }).catch(() => null)
  const [title, foot] = [await box('h1'), await box('[data-foot]')]
  const isTitled = !['cover', 'chapter', 'end'].includes(slide.layout)
  const top = isTitled ? Math.ceil(title!.y + title!.height) : 0
  return page.screenshot({ clip: { x: 0, y: top, width: 980, height: Math.floor(foot?.y ?? 552) - top } })
}

for (const slide of all) {
  test(`gallery: ${slide.lang} ${slide.alias}`, async ({ browser, site }) => {
    const context = await browser.newContext({ viewport: { width: 980, height: 552 }, reducedMotion: 'reduce' })
    const page = await context.newPage()
    const findings = await inspectSlide(await listenTo(page, site), slide, { schemes, costly: 'every' })
    // Slides of the gallery have no note, so no mark for their clicks.
    const told = findings.filter(({ rule }) => rule !== 'clicks').map(({ rule, finding }) => formatFinding(rule, finding))
    const pictures = []
    for (const scheme of schemes)
      pictures.push(await pictureOf(page, site, slide, scheme))
    await context.close()
    expect([...new Set(told)].join('\n')).toBe('')
    expect(pictures.map(isBlank)).toEqual([false, false])
    expect(difference(pictures[0]!, pictures[1]!), 'share of pixels that differ between the schemes').toBeGreaterThan(0.5)
  })
}
