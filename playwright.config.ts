import { defineConfig } from '@playwright/test'
import { siteVariable } from './checks/site.ts'
import { launchArgs } from './tools/lib/browser.ts'

/** Tests of minutes each. */
const long = ['**/player/drift.spec.ts', '**/stage/ready.spec.ts']
// For the evening before a talk (npm run check:stage), and for npm run test:all.
const left = process.env.CHECK_EVERYTHING || process.env[siteVariable] ? [] : ['**/stage/ready.spec.ts']

export default defineConfig({
  testDir: 'checks',
  // The long ones begin, so that no worker is busy with one while the others have nothing left to do.
  projects: [
    { name: 'long', testMatch: long, testIgnore: left },
    { name: 'short', testMatch: '**/*.spec.ts', testIgnore: long },
  ],
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  forbidOnly: Boolean(process.env.CI),
  // A busy machine may once be too slow for two windows; what fails twice is a fault.
  retries: process.env.CI ? 1 : 0,
  reporter: [['list'], ['json', { outputFile: '.cache/playwright.json' }]],
  use: {
    // A worker would load the whole deck for every page that a test opens; checks/hosting/offline.spec.ts allows it.
    serviceWorkers: 'block',
    launchOptions: {
      // tools/test.ts finds the browser and passes it on.
      executablePath: process.env.CHROMIUM_PATH || undefined,
      args: launchArgs,
    },
  },
})
