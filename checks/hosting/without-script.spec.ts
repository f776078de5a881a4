import { parseNote } from '../../model/notes.ts'
import { expect, test } from '../fixtures.ts'
import { decksSlides, sample } from '../sample.ts'
import { everything } from '../site.ts'

test.use({ javaScriptEnabled: false, viewport: { width: 980, height: 552 } })

/** Slides with steps too: what comes by click must be there. */
const stepped = decksSlides.flatMap(slides => slides.filter(slide => parseNote(slide.note, slide.lang).clicks).slice(0, 3))

for (const slide of everything ? sample : [...new Set([...sample, ...stepped])]) {
  test(`${slide.lang} ${slide.alias}: readable without script, no step hidden`, async ({ page, site }) => {
    await page.goto(`${site}${slide.lang}/${slide.alias}/`)
    await expect(page.locator('#poster h1').first()).toBeVisible()
    const hidden = await page.locator('#poster .slidev-layout').evaluate((slide) => {
      const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
      const found: string[] = []
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement!
        const text = walker.currentNode.textContent!.trim()
        if (text && !parent.closest('.said, title, desc, style, option, datalist, template, [hidden], dialog') && parent.checkVisibility() && !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
          found.push(text)
      }
      return found
    })
    expect(hidden).toEqual([])
  })
}

test('links lead through the talk and to the other language', async ({ page, site }) => {
  const [first, second] = decksSlides[0]!
  await page.goto(`${site}en/${first!.alias}/`)
  await page.locator('.still a[rel=next]').click()
  await expect(page).toHaveURL(`${site}en/${second!.alias}/`)
  await page.locator('.still a[hreflang=ko]').click()
  await expect(page).toHaveURL(`${site}ko/${second!.alias}/`)
  await page.locator('.still a[rel=prev]').click()
  await expect(page).toHaveURL(`${site}ko/${first!.alias}/`)
})
