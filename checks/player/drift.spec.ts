import { decks } from '../../tools/lib/decks.ts'
import { expect, test } from '../fixtures.ts'
import { everything } from '../site.ts'
import { expectLead, expectPlace, open, placeOf, slides, walk } from './talk.ts'

const end = slides.at(-1)!.alias

// Minutes for each language: the other one is stepped through in `npm run test:all`.
for (const { lang } of decks.filter(({ lang }) => everything || lang === 'en')) {
  test(`the ${lang} deck is the same in two windows, step by step`, async ({ context, site }) => {
    // One way through every step of the deck; with everything also back, and once more led by the audience's window.
    test.setTimeout(600_000)
    const presenter = await context.newPage()
    await open(presenter, site, `${lang}/presenter/cover`)
    const audience = await context.newPage()
    await open(audience, site, `${lang}/cover`)
    await expectLead(presenter, site)
    const inTalk = (place: string) => place.replace('presenter/', '')

    await presenter.bringToFront()
    const forth = await walk(presenter, site, 'ArrowRight')
    expect(new Set(forth.map(place => inTalk(place).replace(/^..\/|\?.*/g, ''))).size).toBe(slides.length)
    await expectPlace(audience, site, inTalk(forth.at(-1)!))

    if (!everything)
      return
    const back = await walk(presenter, site, 'ArrowLeft')
    expect(back.reverse()).toEqual(forth)
    await expectPlace(audience, site, `${lang}/cover`)

    await audience.bringToFront()
    const again = await walk(audience, site, 'ArrowRight')
    expect(again).toEqual(forth.map(inTalk))
    await expectPlace(presenter, site, forth.at(-1)!)
    expect(placeOf(presenter, site)).toContain(end)
  })
}
