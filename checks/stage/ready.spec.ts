import type { Page } from '@playwright/test'
import { decks } from '../../tools/lib/decks.ts'
import { waitForSlide } from '../../tools/lib/open-slide.ts'
import { serveStatic } from '../../tools/lib/serve.ts'
import { expect, test } from '../fixtures.ts'
import { expectLead, expectPlace, slides, walk } from '../player/talk.ts'
import { testBase, testSite } from '../site.ts'
import { visit } from '../worker.ts'

/** What the evening before a talk asks of the finished site (npm run check:stage); each title is read by the speaker. */
test.use({ serviceWorkers: 'allow' })

/** Collects what a window complains about. */
function listen(page: Page, complaints: string[]): void {
  page.on('pageerror', error => complaints.push(error.message))
  page.on('console', message => message.type() === 'error' && complaints.push(message.text()))
}

for (const { lang } of decks) {
  test(`${lang}: without network, presenter and audience go through the whole talk together`, async ({ context }) => {
    test.setTimeout(900_000)
    const complaints: string[] = []
    const server = await serveStatic(testSite, testBase)
    const site = server.url
    const presenter = await visit(context, `${site}${lang}/`)
    // From here on the browser has only what it has kept.
    await server.close()
    listen(presenter, complaints)
    await presenter.goto(`${site}${lang}/presenter/cover/`)
    await waitForSlide(presenter, 1)
    await expectLead(presenter, site)
    const audience = await context.newPage()
    listen(audience, complaints)
    await audience.goto(`${site}${lang}/`)
    await waitForSlide(audience, 1)

    await presenter.bringToFront()
    const seen = new Set<string>()
    const together = async (place: string) => {
      const shown = place.replace('presenter/', '')
      seen.add(shown.replace(/^..\/|\?.*/g, ''))
      await expectPlace(audience, site, shown)
    }
    await walk(presenter, site, 'ArrowRight', together)
    expect([...seen, 'cover']).toEqual(expect.arrayContaining(slides.map(({ alias }) => alias)))
    expect(complaints).toEqual([])
  })
}
