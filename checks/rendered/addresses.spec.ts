import { expect, test } from '../fixtures.ts'
import { missingAddresses, wrongTitles } from './addresses.ts'

test('every address of the site is a file of its own', async ({ site }) => {
  expect((await missingAddresses(site)).join('\n')).toBe('')
})

test('every slide\'s page has the title of its slide', async ({ site }) => {
  expect((await wrongTitles(site)).join('\n')).toBe('')
})

test('an address that is not there is answered with 404 and a way on', async ({ site }) => {
  const response = await fetch(`${site}en/no-such-slide/`)
  expect(response.status).toBe(404)
  expect(await response.text()).toContain(`href="${new URL(site).pathname}ko/"`)
})
