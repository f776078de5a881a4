import { test as base } from '@playwright/test'
import { serveStatic } from '../tools/lib/serve.ts'
import { testBase, testSite } from './site.ts'

/** Playwright's test with the address of the site under test, served as a plain static host would. */
export const test = base.extend<object, { site: string }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from here
  site: [async ({}, use) => {
    const server = await serveStatic(testSite, testBase)
    await use(server.url)
    await server.close()
  }, { scope: 'worker' }],
})

export { expect } from '@playwright/test'
