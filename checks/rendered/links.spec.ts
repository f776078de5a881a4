import { parse } from 'node-html-parser'
import { decks } from '../../tools/lib/decks.ts'
import { loadSlides } from '../../tools/lib/slides.ts'
import { expect, test } from '../fixtures.ts'
import { testTalk } from '../site.ts'

for (const deck of decks) {
  test(`${deck.lang}: no link on a slide leads nowhere or stands without a text`, async ({ site }) => {
    const path = new URL(site).pathname
    const answered = new Map<string, boolean>()
    const faults: string[] = []
    for (const { alias } of await loadSlides(deck, testTalk)) {
      const page = parse(await (await fetch(`${site}${deck.lang}/${alias}/`)).text())
      for (const link of page.querySelectorAll('#poster a[href]')) {
        const href = link.getAttribute('href')!
        // The controls of a still page are a picture of them, which nobody reads or presses.
        if (!link.closest('[inert]') && !link.textContent.trim() && !link.getAttribute('aria-label'))
          faults.push(`${alias}: ${href} has no text`)
        const target = new URL(href, `${site}${deck.lang}/${alias}/`)
        if (!target.pathname.startsWith(path) || target.origin !== new URL(site).origin)
          continue
        const address = target.origin + target.pathname
        if (!answered.has(address))
          answered.set(address, (await fetch(address)).status === 200)
        if (!answered.get(address))
          faults.push(`${alias}: ${href} leads nowhere`)
      }
    }
    expect(answered.size).toBeGreaterThan(0)
    expect(faults).toEqual([])
  })
}
