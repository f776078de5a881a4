import type { Page } from '@playwright/test'
import type { Violation } from '../axe.ts'
import { slideSelector } from '../../tools/lib/open-slide.ts'
import { askAxe } from '../axe.ts'
import { expect, test } from '../fixtures.ts'
import { painted } from '../painted.ts'
import { after, expectPlace, open, stepped, steps, wakeBar } from './talk.ts'

const here = `en/${stepped.alias}`

/** What axe finds, as one line for each element; `known` says what is left out. */
async function violations(page: Page, known: (found: Violation) => boolean = () => false): Promise<string[]> {
  return (await askAxe(page)).filter(found => !known(found)).map(({ rule, at }) => `${rule}: ${at}`)
}

test.describe('axe finds nothing on the whole play page', () => {
  for (const [lang, scheme] of [['en', 'light'], ['ko', 'dark']] as const) {
    test(`${lang}, ${scheme}`, async ({ browser, site }) => {
      const context = await browser.newContext({ colorScheme: scheme, reducedMotion: 'reduce' })
      const page = await context.newPage()
      await open(page, site, `${lang}/${stepped.alias}?clicks=2`)
      await wakeBar(page)
      expect(await violations(page)).toEqual([])
      for (const key of ['o', 'g', '?']) {
        await page.keyboard.press(key)
        await expect(page.locator('dialog[open]')).toHaveCount(1)
        expect(await violations(page), `dialog of ${key}`).toEqual([])
        await page.keyboard.press('Escape')
        await expect(page.locator('dialog[open]')).toHaveCount(0)
      }
      await context.close()
    })
  }

  test('on a phone', async ({ browser, site }) => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
    const page = await context.newPage()
    await open(page, site, `ko/${stepped.alias}`)
    expect(await violations(page)).toEqual([])
    await context.close()
  })
})

/**
 * Pages of Slidev's own for the speaker. Their slides are clean; what else axe
 * finds there is in Slidev's markup, by rule and with the reason for which it
 * stays.
 */
const speakersPages: { path: string, known: Record<string, string> }[] = [
  {
    path: `presenter/${stepped.alias}`,
    known: {
      'color-contrast': 'Slidev fades its captions ("Current", "Next"), the clicks to come and the notes already said',
      'landmark-one-main': 'Slidev\'s page has no main element',
      'region': 'nor any other landmark but our controls',
      'scrollable-region-focusable': 'the notes scroll without taking the focus; Slidev scrolls them with the clicks',
    },
  },
  {
    path: 'overview',
    known: {
      'color-contrast': 'Slidev fades the numbers of slides',
      'region': 'its list of chapters is in no landmark',
    },
  },
  {
    path: 'notes',
    known: {
      'color-contrast': 'Slidev fades the number of slides',
      'landmark-one-main': 'Slidev\'s page has no main element',
      'page-has-heading-one': 'nor a heading: it is one note',
      'region': 'nor any landmark',
    },
  },
]
for (const { path, known } of speakersPages) {
  test(`axe finds nothing in the slides of ${path.split('/')[0]}, and elsewhere only what is Slidev's`, async ({ page, site }) => {
    await page.goto(`${site}en/${path}/`)
    await page.waitForLoadState('networkidle')
    await expect(page.locator(path === 'notes' ? '.slidev-note' : '.slidev-layout').locator('visible=true').first()).toBeVisible()
    // On a page without landmarks its slides stand outside of them too.
    expect(await violations(page, ({ rule, onSlide }) => Object.hasOwn(known, rule) && (!onSlide || rule === 'region'))).toEqual([])
  })
}

test('title and step are announced', async ({ page, site }) => {
  await open(page, site, here)
  const status = page.getByRole('status')
  await expect(status).toHaveText('')
  await page.keyboard.press('ArrowRight')
  await expect(status).toContainText(`Step 1 of ${steps}`)
  await page.keyboard.press('ArrowRight')
  await expect(status).toHaveText(`Step 2 of ${steps}`)
  await page.keyboard.press('ArrowDown')
  await expect(status).toContainText(`${after.title}`)
  await expect(status).toContainText(`Slide ${after.no} of `)
  await page.keyboard.press('ArrowLeft')
  await expect(status).toContainText(`${stepped.title}. Step ${steps} of ${steps}`)
})

test('a screen reader is told no step before its time', async ({ page, site }) => {
  await open(page, site, here)
  const spoken = async () => (await page.locator('main').ariaSnapshot()).length
  const lengths = [await spoken()]
  for (let click = 1; click <= steps; click++) {
    await page.keyboard.press('ArrowRight')
    await expectPlace(page, site, `${here}?clicks=${click}`)
    await painted(page)
    lengths.push(await spoken())
  }
  // Each step adds something to what can be read, so that it was not there before.
  expect(lengths).toEqual([...new Set(lengths)].sort((a, b) => a - b))
  const hidden = await page.evaluate((selector) => {
    const steps = [...document.querySelectorAll(`${selector} .slidev-vclick-hidden, ${selector} .to-come`)]
    return steps.filter(step => [step, ...step.querySelectorAll('*')].some(part => getComputedStyle(part).visibility !== 'hidden')).length
  }, slideSelector(stepped.no))
  expect(hidden).toBe(0)
})

test('links lead past the slide, and Tab reaches every control', async ({ page, site }) => {
  await open(page, site, here)
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to the slide' })
  await expect(skip).toBeFocused()
  expect((await skip.boundingBox())!.width).toBeGreaterThan(60)
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expectPlace(page, site, `${here}?clicks=1`)

  const names = await page.locator('#deck-controls').locator('a:visible, button:visible').allTextContents()
  const reached: string[] = []
  // What the slide itself has comes first.
  for (let i = 0; i < 60 && reached.length < names.length; i++) {
    await page.keyboard.press('Tab')
    const name = await page.evaluate(() => document.activeElement!.matches('#deck-controls *') && document.activeElement!.textContent)
    if (name)
      reached.push(name)
  }
  expect(names.length).toBeGreaterThan(0)
  expect(reached).toEqual(names)
})

test('with reduced motion nothing moves', async ({ browser, site }) => {
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  const page = await context.newPage()
  for (const path of [here, `en/presenter/${stepped.alias}`]) {
    await open(page, site, path)
    await page.keyboard.press('ArrowRight')
    await expectPlace(page, site, `${path}?clicks=1`)
    const moving = await page.evaluate(() => [...document.querySelectorAll('*')].filter((element) => {
      const { transitionDuration, transitionDelay, animationDuration } = getComputedStyle(element)
      return [transitionDuration, transitionDelay, animationDuration].some(times => times.split(', ').some(time => Number.parseFloat(time) > 0))
    }).map(element => element.className))
    expect(moving).toEqual([])
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  }
  await context.close()
})

test('forced colours leave nothing in a colour of the deck', async ({ browser, site }) => {
  const context = await browser.newContext({ forcedColors: 'active', colorScheme: 'dark' })
  const page = await context.newPage()
  await open(page, site, `${here}?clicks=9`)
  await wakeBar(page)
  expect(await violations(page)).toEqual([])
  // The deck's own dark ground and text, in HTML or in drawings.
  const own = await page.evaluate(() => [...document.querySelectorAll('main *, nav *')].filter(element => element.checkVisibility()).flatMap((element) => {
    const { color, fill, stroke, backgroundColor } = getComputedStyle(element)
    return [color, fill, stroke, backgroundColor].filter(value => ['rgb(233, 238, 244)', 'rgb(15, 20, 27)', 'rgb(127, 176, 255)', 'rgb(43, 54, 67)'].includes(value)).map(() => element.localName)
  }))
  expect(own).toEqual([])
  await context.close()
})

test('every run of text has its language', async ({ page, site }) => {
  for (const lang of ['en', 'ko']) {
    await open(page, site, `${lang}/${stepped.alias}`)
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    // Hangul is marked as Korean wherever it stands; the name of the other language in either deck.
    const unmarked = await page.evaluate(() => {
      const found: string[] = []
      const walker = document.createTreeWalker(document.querySelector('#page-root')!, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const language = walker.currentNode.parentElement!.closest('[lang]')!.getAttribute('lang')
        if (/\p{Script=Hangul}/u.test(walker.currentNode.textContent!) !== (language === 'ko') && /\p{Script=Hangul}|^English$/u.test(walker.currentNode.textContent!))
          found.push(walker.currentNode.textContent!)
      }
      return found
    })
    expect(unmarked).toEqual([])
  }
})
