import type { PageRule, StateFinding } from './rule.ts'

/** The console stays clean: no error, no warning, no exception. */
export const cleanConsole: PageRule = {
  id: 'console',
  async listen(page) {
    const heard: StateFinding[] = []
    page.on('console', (message) => {
      // The checks keep workers away (playwright.config.ts), and their browser says so where the page registers one.
      if (message.text() === 'Service Worker registration blocked by Playwright')
        return
      if (message.type() === 'error' || message.type() === 'warning')
        heard.push({ at: message.location().url, problem: `${message.type()}: ${message.text()}`, fix: 'Mend what writes it.' })
    })
    page.on('pageerror', error => heard.push({ problem: `exception: ${error.message}`, fix: 'Mend what throws it.' }))
    return () => heard
  },
}
