import type { StaticServer } from '../tools/lib/serve.ts'
import { test as base } from '@playwright/test'
import { serveStatic } from '../tools/lib/serve.ts'
import { testBase, testSite } from './site.ts'

/** Playwright's test with the address of a site, which a server of its own serves to each worker. */
export function testOf(serve: () => Promise<StaticServer>) {
  return base.extend<object, { site: string }>({
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from here
    site: [async ({}, use) => {
      const server = await serve()
      await use(server.url)
      await server.close()
    }, { scope: 'worker' }],
  })
}

/** Playwright's test with the address of the site under test, served as a plain static host would. */
export const test = testOf(() => serveStatic(testSite, testBase))

export { expect } from '@playwright/test'
