import { serveStatic } from '../../tools/lib/serve.ts'
import { expect, test } from '../fixtures.ts'
import { decksSlides } from '../sample.ts'
import { missingAddresses, wrongTitles } from './addresses.ts'

test('every address of the site is a file of its own', async ({ site }) => {
  expect((await missingAddresses(site)).join('\n')).toBe('')
})

test('every slide\'s page has the title of its slide', async ({ site }) => {
  expect((await wrongTitles(site)).join('\n')).toBe('')
})

test('addresses and titles that are missing would be found out', async () => {
  // A folder without a page.
  const server = await serveStatic(import.meta.dirname)
  const slides = decksSlides.flat()
  expect((await missingAddresses(server.url)).length).toBeGreaterThan(4 * slides.length)
  expect(await wrongTitles(server.url)).toHaveLength(slides.length)
  await server.close()
})

test('an address that is not there is answered with 404 and a way on', async ({ site }) => {
  const response = await fetch(`${site}en/no-such-slide/`)
  expect(response.status).toBe(404)
  expect(await response.text()).toContain(`href="${new URL(site).pathname}ko/"`)
})
