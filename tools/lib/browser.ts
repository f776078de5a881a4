import type { Browser } from 'playwright-chromium'
import { existsSync } from 'node:fs'
import process from 'node:process'
import { chromium } from 'playwright-chromium'
import { run, runPackage } from './run.ts'
import { installSystemPackages } from './system-packages.ts'

/** Names under which Linux distributions, macOS and Windows install the browser. */
const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * Arguments for every launch: root needs no sandbox (containers and CI), and a
 * browser that looks things up in the background fills the console that the
 * checks read.
 */
export const launchArgs = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--font-render-hinting=none',
]

/** A browser that starts: the file may exist while libraries it needs do not. */
async function starts(path: string): Promise<boolean> {
  if (!path || !existsSync(path))
    return false
  return (await run(path, ['--version'], { quiet: true }).catch(() => ({ code: 1 }))).code === 0
}

/**
 * Looks for a Chromium: `CHROMIUM_PATH`, then Playwright's own download, then
 * the system's browsers.
 *
 * @returns its path, or undefined where there is none
 * @throws Error when CHROMIUM_PATH names no browser that starts
 */
export async function findBrowser(): Promise<string | undefined> {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (!await starts(named))
      throw new Error(`CHROMIUM_PATH is "${named}": expected the path of a Chromium that starts.`)
    return named
  }
  for (const path of [chromium.executablePath(), ...systemBrowsers]) {
    if (await starts(path))
      return path
  }
}

/**
 * Finds a Chromium or gets one: by Playwright's download, else by the system's
 * package manager.
 *
 * @returns the path of the browser
 * @throws Error that says what to install when neither works
 */
export async function ensureBrowser(): Promise<string> {
  const found = await findBrowser()
  if (found)
    return found
  console.log('No Chromium found: getting one (once).')
  // A host that cannot be reached may hang instead of refusing.
  await runPackage('playwright-chromium/cli.js', ['install', 'chromium'], { quiet: true, timeout: 120_000 })
  if (!await starts(chromium.executablePath()))
    await installSystemPackages(['chromium'])
  const got = await findBrowser()
  if (!got)
    throw new Error('No Chromium could be had. Install one (Debian: apt-get install chromium) or name it with CHROMIUM_PATH=/path/to/chromium.')
  return got
}

/**
 * Starts a Chromium; whoever asked for it closes it.
 *
 * @param executablePath where it is; it is looked for, and got where there is none, when nothing is named
 * @throws Error that says what to install when none can be had
 */
export async function launchBrowser(executablePath?: string): Promise<Browser> {
  return chromium.launch({ executablePath: executablePath ?? await ensureBrowser(), args: launchArgs })
}
