import type { PageRule, StateFinding } from './rule.ts'

/** Everything comes from the site itself: fonts, pictures, scripts. */
export const noOtherHost: PageRule = {
  id: 'requests',
  async listen(page, site) {
    const { origin } = new URL(site)
    const heard: StateFinding[] = []
    // Answered here, so that nothing leaves the machine and no failed request shows up in the console as well.
    await page.route(url => url.protocol.startsWith('http') && url.origin !== origin, (route) => {
      heard.push({ at: route.request().url(), problem: 'is requested from another host.', fix: 'Bring the file into the project.' })
      return route.fulfill({ status: 200, contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>' })
    })
    return () => heard
  },
}
