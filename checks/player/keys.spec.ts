import { expect, test } from '../fixtures.ts'
import { after, aWhile, before, control, expectPlace, open, putOnSlide, stepped, wakeBar } from './talk.ts'

const here = `en/${stepped.alias}`

test.describe('after a click on a button', () => {
  const keys: [key: string, place: string][] = [
    ['ArrowRight', `${here}?clicks=2`],
    ['Space', `${here}?clicks=2`],
    ['PageDown', `${here}?clicks=2`],
    ['ArrowLeft', here],
    ['PageUp', here],
    ['ArrowDown', `en/${after.alias}`],
  ]
  for (const [key, place] of keys) {
    test(`${key} turns the page`, async ({ page, site }) => {
      await open(page, site, `${here}?clicks=1`)
      const button = await putOnSlide(page, '<button>Try</button>')
      await button.click()
      await page.keyboard.press(key)
      await expectPlace(page, site, place)
      await expect(button).toHaveAttribute('data-pressed', '1')
    })
  }

  test('of the control bar too', async ({ page, site }) => {
    await open(page, site, here)
    await wakeBar(page)
    await control(page, 'Next').click()
    await expectPlace(page, site, `${here}?clicks=1`)
    await page.keyboard.press('Space')
    await expectPlace(page, site, `${here}?clicks=2`)
    await page.keyboard.press('ArrowLeft')
    await expectPlace(page, site, `${here}?clicks=1`)
  })

  test('of a checkbox, a tab or a link too', async ({ page, site }) => {
    await open(page, site, here)
    for (const [i, html] of ['<input type="checkbox">', '<button role="tab">Tab</button>', '<a href="#">Link</a>'].entries()) {
      const element = await putOnSlide(page, html)
      await element.click()
      await page.keyboard.press('ArrowRight')
      await expectPlace(page, site, `${here}?clicks=${i + 1}`)
      await page.evaluate(() => document.getElementById('exercise')!.remove())
    }
  })
})

test.describe('an element that Tab reached', () => {
  test('is pressed by Space and Enter, while arrows turn pages', async ({ page, site }) => {
    await open(page, site, here)
    const button = await putOnSlide(page, '<button>Try</button>')
    await page.keyboard.press('Tab')
    await button.focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await expect(button).toHaveAttribute('data-pressed', '2')
    await aWhile(page)
    await expectPlace(page, site, here)
    await page.keyboard.press('ArrowRight')
    await expectPlace(page, site, `${here}?clicks=1`)
  })

  test('keeps Enter as a link and arrows as a list', async ({ page, site }) => {
    await open(page, site, here)
    const list = await putOnSlide(page, '<div role="listbox" tabindex="0" aria-label="Pods">Pods</div><a href="#">Link</a>')
    await page.keyboard.press('Tab')
    await list.focus()
    await page.keyboard.press('ArrowRight')
    await aWhile(page)
    await expectPlace(page, site, here)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.locator('#exercise a')).toHaveAttribute('data-pressed', '1')
    await expectPlace(page, site, here)
    await page.keyboard.press('PageDown')
    await expectPlace(page, site, `${here}?clicks=1`)
  })
})

test.describe('keeps its keys until Escape', () => {
  const fields: [name: string, html: string, key: string, value: string][] = [
    ['a text field', '<input value="">', 'g', 'g'],
    ['a slider', '<input type="range" value="50">', 'ArrowRight', '51'],
    ['a select', '<select><option>containerd</option><option>CRI-O</option></select>', 'ArrowDown', 'CRI-O'],
    ['a text area', '<textarea></textarea>', 'l', 'l'],
  ]
  for (const [name, html, key, value] of fields) {
    test(name, async ({ page, site }) => {
      await open(page, site, here)
      const field = await putOnSlide(page, html)
      await (name === 'a select' ? field.focus() : field.click({ position: { x: 5, y: 5 } }))
      if (name === 'a slider')
        await field.evaluate(element => (element as HTMLInputElement).value = '50')
      await page.keyboard.press(key)
      await expect(field).toHaveValue(value)
      await aWhile(page)
      await expectPlace(page, site, here)
      await expect(page.locator('dialog[open]')).toHaveCount(0)
      await page.keyboard.press('Escape')
      await page.keyboard.press('ArrowRight')
      await expectPlace(page, site, `${here}?clicks=1`)
    })
  }

  test('an element that asks for it', async ({ page, site }) => {
    await open(page, site, here)
    const field = await putOnSlide(page, '<div tabindex="0" data-keeps-keys>terminal</div>')
    await field.click()
    await page.keyboard.press('ArrowRight')
    await aWhile(page)
    await expectPlace(page, site, here)
    await page.keyboard.press('Escape')
    await page.keyboard.press('ArrowRight')
    await expectPlace(page, site, `${here}?clicks=1`)
  })
})

test('combinations are left to the browser', async ({ page, site }) => {
  await open(page, site, here)
  for (const key of ['Control+l', 'Control+d', 'Control+o', 'Control+g', 'Alt+f', 'Meta+l'])
    await page.keyboard.press(key)
  await aWhile(page)
  await expectPlace(page, site, here)
  await expect(page.locator('dialog[open]')).toHaveCount(0)
  await expect(page.locator('html')).not.toHaveClass(/dark/)
  await page.keyboard.press('d')
  await expect(page.locator('html')).toHaveClass(/dark/)
})

test('letters work with a Hangul layout', async ({ page, site }) => {
  await open(page, site, here)
  const type = (key: string, code: string) => page.evaluate(([key, code]) => {
    for (const type of ['keydown', 'keyup'])
      document.body.dispatchEvent(new KeyboardEvent(type, { key, code, bubbles: true }))
  }, [key, code])
  await type('ㅇ', 'KeyD')
  await expect(page.locator('html')).toHaveClass(/dark/)
  await type('ㅎ', 'KeyG')
  await expect(page.locator('dialog[open]')).toHaveCount(1)
})

test('a touch that drags a slider turns no page', async ({ browser, site }) => {
  const context = await browser.newContext({ viewport: { width: 844, height: 390 }, hasTouch: true })
  const page = await context.newPage()
  await open(page, site, here)
  const drag = (selector: string) => page.evaluate((selector) => {
    const target = document.querySelector(selector)!
    const at = (type: string, clientX: number, buttons: number) => target.dispatchEvent(new PointerEvent(type, { pointerType: 'touch', pointerId: 1, clientX, clientY: 200, buttons, bubbles: true, isPrimary: true }))
    at('pointerdown', 600, 1)
    for (let x = 580; x >= 300; x -= 20)
      at('pointermove', x, 1)
    at('pointerup', 300, 0)
  }, selector)
  await putOnSlide(page, '<input type="range">')
  await drag('#exercise input')
  await aWhile(page)
  await expectPlace(page, site, here)
  await drag('#slide-content')
  await expectPlace(page, site, `${here}?clicks=1`)
  await context.close()
})

test('beside the slide a click turns the page', async ({ page, site }) => {
  await page.setViewportSize({ width: 1400, height: 500 })
  await open(page, site, here)
  await page.mouse.click(1330, 490)
  await expectPlace(page, site, `${here}?clicks=1`)
  await page.mouse.click(20, 250)
  await expectPlace(page, site, here)
  await page.mouse.click(20, 250)
  await expect.poll(() => page.url()).toContain(before.alias)
})
