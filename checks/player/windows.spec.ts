import type { BrowserContext, Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { after, aWhile, before, control, expectLead, expectPlace, open, slides, stepped, steps } from './talk.ts'

const last = `?clicks=${steps}`

/** A presenter in mid-talk and an audience window that is opened at the deck's start. */
async function openTalk(context: BrowserContext, site: string, audienceAt = 'en/cover') {
  const presenter = await context.newPage()
  await open(presenter, site, `en/presenter/${stepped.alias}?clicks=2`)
  await expectLead(presenter, site)
  const audience = await context.newPage()
  await audience.goto(`${site}${audienceAt}/`)
  await expectPlace(audience, site, `${audienceAt.split('/')[0]}/${stepped.alias}?clicks=2`)
  return { presenter, audience }
}

/** Another window with the same place in its own words. */
async function expectBoth(pages: [Page, string][], site: string, place: string): Promise<void> {
  for (const [page, prefix] of pages)
    await expectPlace(page, site, prefix + place)
}

test('a new audience window takes the presenter\'s place and does not move it', async ({ context, site }) => {
  const { presenter } = await openTalk(context, site)
  await aWhile(presenter)
  await expectPlace(presenter, site, `en/presenter/${stepped.alias}?clicks=2`)
})

test('on localhost too, where Slidev lets every window send', async ({ context, site }) => {
  const local = site.replace('127.0.0.1', 'localhost')
  const { presenter } = await openTalk(context, local)
  await aWhile(presenter)
  await expectPlace(presenter, local, `en/presenter/${stepped.alias}?clicks=2`)
})

test('keys in either window turn both', async ({ context, site }) => {
  const { presenter, audience } = await openTalk(context, site)
  const both: [Page, string][] = [[presenter, 'en/presenter/'], [audience, 'en/']]
  await presenter.bringToFront()
  await presenter.keyboard.press('ArrowRight')
  await expectBoth(both, site, `${stepped.alias}?clicks=3`)
  await presenter.keyboard.press('ArrowDown')
  await expectBoth(both, site, after.alias)
  await presenter.keyboard.press('ArrowLeft')
  await expectBoth(both, site, `${stepped.alias}${last}`)
  await audience.bringToFront()
  await audience.keyboard.press('ArrowUp')
  await expectBoth(both, site, before.alias)
  // Faster than windows can answer.
  await audience.keyboard.press('ArrowDown')
  await audience.keyboard.press('ArrowDown')
  await expectBoth(both, site, after.alias)
})

test('controls turn both, by pointer', async ({ context, site }) => {
  const { presenter, audience } = await openTalk(context, site)
  await presenter.bringToFront()
  await control(presenter, 'Previous').click()
  await expectBoth([[presenter, 'en/presenter/'], [audience, 'en/']], site, `${stepped.alias}?clicks=1`)
})

test('windows of two languages agree by the slide\'s name', async ({ context, site }) => {
  const { presenter, audience } = await openTalk(context, site, 'ko/cover')
  await presenter.bringToFront()
  await presenter.keyboard.press('ArrowDown')
  await expectBoth([[presenter, 'en/presenter/'], [audience, 'ko/']], site, after.alias)
})

test('the presenter takes the audience to the other language, at the same click', async ({ context, site }) => {
  const { presenter, audience } = await openTalk(context, site)
  await presenter.bringToFront()
  await presenter.keyboard.press('l')
  await expectBoth([[presenter, 'ko/presenter/'], [audience, 'ko/']], site, `${stepped.alias}?clicks=2`)
  await expect(audience.locator('html')).toHaveAttribute('lang', 'ko')
  // As soon as the deck hears keys: one that comes before the slide does waits for its steps.
  await expect(presenter.locator('#deck-controls')).toBeAttached()
  await presenter.keyboard.press('ArrowRight')
  await expectBoth([[presenter, 'ko/presenter/'], [audience, 'ko/']], site, `${stepped.alias}?clicks=3`)
})

test('reloading either window in mid-talk restores both', async ({ context, site }) => {
  const { presenter, audience } = await openTalk(context, site)
  const both: [Page, string][] = [[presenter, 'en/presenter/'], [audience, 'en/']]
  await presenter.bringToFront()
  await presenter.keyboard.press('ArrowRight')
  await expectBoth(both, site, `${stepped.alias}?clicks=3`)

  await audience.reload()
  await expectBoth(both, site, `${stepped.alias}?clicks=3`)
  const seen: string[] = []
  audience.on('framenavigated', frame => seen.push(frame.url().slice(site.length)))
  await presenter.reload()
  await expectLead(presenter, site)
  await aWhile(audience)
  await expectBoth(both, site, `${stepped.alias}?clicks=3`)
  expect([...new Set(seen)].filter(place => place !== `en/${stepped.alias}?clicks=3`), 'the audience sees nothing of it').toEqual([])
  await presenter.keyboard.press('ArrowLeft')
  await expectBoth(both, site, `${stepped.alias}?clicks=2`)
})

test('a second presenter\'s window joins the talk', async ({ context, site }) => {
  const { presenter, audience } = await openTalk(context, site)
  const second = await context.newPage()
  await second.goto(`${site}ko/presenter/`)
  await expectBoth([[second, 'ko/presenter/'], [presenter, 'en/presenter/'], [audience, 'en/']], site, `${stepped.alias}?clicks=2`)
  await second.keyboard.press('ArrowDown')
  await expectBoth([[second, 'ko/presenter/'], [presenter, 'en/presenter/'], [audience, 'en/']], site, after.alias)
})

test('the audience stays with the presenter whose second window goes', async ({ context, site }) => {
  const { presenter, audience } = await openTalk(context, site)
  const second = await context.newPage()
  await second.goto(`${site}ko/presenter/`)
  await expectPlace(second, site, `ko/presenter/${stepped.alias}?clicks=2`)
  await aWhile(second)
  await second.close()
  await audience.bringToFront()
  // The goodbye comes first, then the answer of the presenter who stays.
  await aWhile(audience)
  await audience.keyboard.press('ArrowDown')
  await expectBoth([[presenter, 'en/presenter/'], [audience, 'en/']], site, after.alias)
})

test('two readers\' windows never move each other', async ({ context, site }) => {
  const [one, other] = [await context.newPage(), await context.newPage()]
  await open(one, site, `en/${stepped.alias}`)
  await open(other, site, 'en/cover')
  await other.keyboard.press('ArrowDown')
  await aWhile(other)
  await expectPlace(one, site, `en/${stepped.alias}`)
  await one.bringToFront()
  await one.keyboard.press('ArrowRight')
  await aWhile(one)
  await expectPlace(other, site, `en/${slides[1]!.alias}`)
})

test('an audience window stays on its own when the presenter has gone', async ({ context, site }) => {
  const { presenter, audience } = await openTalk(context, site)
  await presenter.close()
  await audience.keyboard.press('ArrowDown')
  await expectPlace(audience, site, `en/${after.alias}`)
})

test('the audience sees the presenter\'s pointer, until the presenter goes', async ({ context, site }) => {
  const { presenter, audience } = await openTalk(context, site)
  const pointer = audience.locator('main svg.absolute')
  await expect(pointer).toHaveCount(0)
  await presenter.bringToFront()
  await presenter.mouse.move(300, 300)
  await presenter.mouse.move(320, 310)
  await expect(pointer).toHaveCount(1)
  await presenter.close()
  await expect(pointer).toHaveCount(0)
})

test('the notes page follows slide and click', async ({ context, site }) => {
  const { presenter } = await openTalk(context, site)
  const notes = await context.newPage()
  await notes.goto(`${site}en/notes/`)
  await expect(notes.getByText(`${stepped.no}`, { exact: true }).first()).toBeVisible()
  await expect(notes.locator('.slidev-note-click-mark-active')).toHaveAttribute('data-clicks', '2')
  await presenter.bringToFront()
  await presenter.keyboard.press('ArrowRight')
  await expect(notes.locator('.slidev-note-click-mark-active')).toHaveAttribute('data-clicks', '3')
})

test('windows agree without network', async ({ context, site }) => {
  const { presenter, audience } = await openTalk(context, site)
  // Slidev fetches all slides within some seconds; here only what was shown is there.
  await context.setOffline(true)
  await presenter.bringToFront()
  await presenter.keyboard.press('ArrowRight')
  await expectBoth([[presenter, 'en/presenter/'], [audience, 'en/']], site, `${stepped.alias}?clicks=3`)
})
