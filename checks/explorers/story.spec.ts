import { parseNote } from '../../model/notes.ts'
import { words } from '../../tools/lib/words.ts'
import { expect, test } from '../fixtures.ts'
import { painted } from '../painted.ts'
import { expectPlace, slides } from '../player/talk.ts'
import { button, explorerOf, openBoth, openExplorer, statusOf, tabTo } from './explorer.ts'

const { en, ko } = words

/** Each explorer with a button that changes something at the end of its story, in both languages. */
const explorers = [
  { alias: 'control-loop', press: { en: en.clusterSim.delete, ko: ko.clusterSim.delete } },
  { alias: 'docker-run-trace', press: { en: en.dockerRun.back, ko: ko.dockerRun.back } },
  { alias: 'pid-one', press: { en: en.pidOne.handles, ko: ko.pidOne.handles } },
  { alias: 'published-port', press: { en: en.portPath.sendAll, ko: ko.portPath.sendAll } },
]
/** Words that only the end of each story shows. */
const ends: Record<string, string> = {
  'control-loop': en.clusterSim.acts.wait(),
  'docker-run-trace': en.dockerRun.noRunc,
  'pid-one': 'exit 137',
  'published-port': en.portPath.hits(2),
}

for (const { alias, press } of explorers) {
  const slide = slides.find(slide => slide.alias === alias)!
  const clicks = parseNote(slide.note, slide.lang).clicks

  for (const lang of ['en', 'ko'] as const) {
    test(`${lang} ${alias}: next tells the story, hands change it, and reset goes back to it`, async ({ page, site }) => {
      const explorer = await openExplorer(page, site, lang, alias)
      const seen = [await explorer.textContent()]
      for (let click = 1; click <= clicks; click++) {
        await page.keyboard.press('ArrowRight')
        await expectPlace(page, site, `${lang}/${alias}?clicks=${click}`)
        await expect.poll(() => explorer.textContent()).not.toBe(seen.at(-1))
        await painted(page)
        seen.push(await explorer.textContent())
      }
      // By pointer; the key after it still turns the page.
      await button(explorer, press[lang]).click()
      await expect(statusOf(explorer)).toHaveText(/.{6,}/)
      await expect(button(explorer, words[lang].explorer.reset)).not.toHaveAttribute('aria-disabled')
      await page.keyboard.press('ArrowLeft')
      await expectPlace(page, site, `${lang}/${alias}?clicks=${clicks - 1}`)
      await expect.poll(() => explorer.textContent()).toBe(seen[clicks - 1])
      // What was played is there again, until somebody resets it.
      await page.keyboard.press('ArrowRight')
      await expect(button(explorer, words[lang].explorer.reset)).not.toHaveAttribute('aria-disabled')
      await button(explorer, words[lang].explorer.reset).click()
      await expect.poll(() => explorer.textContent()).toBe(seen[clicks])
    })
  }

  test(`${alias}: works by keyboard, and keeps its state when the slide is left or loaded again`, async ({ page, site }) => {
    const explorer = await openExplorer(page, site, 'en', alias, { clicks })
    const story = await explorer.textContent()
    await tabTo(page, button(explorer, press.en))
    await page.keyboard.press('Enter')
    await expect.poll(() => explorer.textContent()).not.toBe(story)
    await expectPlace(page, site, `en/${alias}?clicks=${clicks}`)
    const reset = button(explorer, en.explorer.reset)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowLeft')
    await expectPlace(page, site, `en/${alias}?clicks=${clicks}`)
    await expect(reset).not.toHaveAttribute('aria-disabled')
    await page.reload()
    await expect(reset).not.toHaveAttribute('aria-disabled')
  })

  test(`${alias}: two windows in two languages show the same`, async ({ context, site }) => {
    const { presenter, audience } = await openBoth(context, site, alias, { clicks })
    await expectPlace(audience, site, `ko/${alias}?clicks=${clicks}`)
    const [here, there] = [explorerOf(presenter), explorerOf(audience)]
    await button(here, press.en).click()
    await expect(button(there, ko.explorer.reset)).not.toHaveAttribute('aria-disabled')
    await audience.bringToFront()
    await button(there, ko.explorer.reset).click()
    await expect(button(here, en.explorer.reset)).toHaveAttribute('aria-disabled', 'true')
  })
}

test('in print all stand at their end, without controls, whatever was played', async ({ page, site }) => {
  for (const { alias, press } of explorers) {
    const explorer = await openExplorer(page, site, 'en', alias, { clicks: 99 })
    await button(explorer, press.en).click()
    await expect(button(explorer, en.explorer.reset)).not.toHaveAttribute('aria-disabled')
  }
  await page.goto(`${site}en/print?print=true`)
  for (const { alias } of explorers) {
    const { no } = slides.find(slide => slide.alias === alias)!
    const printed = page.locator(`.print-slide-container [data-slidev-no="${no}"] .explorer`)
    await expect(printed).toHaveCount(1, { timeout: 60_000 })
    await expect(printed.getByRole('button')).toHaveCount(0)
    await expect(printed.locator('figcaption')).toBeVisible()
    await expect(printed).toContainText(ends[alias]!)
  }
})
