import type { Browser } from 'playwright-chromium'
import { launchBrowser } from './browser.ts'
import { serveBuild, serveStatic } from './serve.ts'

/** What is looked at, and how it is served. */
export interface Browsed {
  /** Folder of the site. */
  folder: string
  /** Path under which it was built. */
  base?: string
  /** A build of Slidev whose pages are not written out: one page answers for all. */
  isBuild?: boolean
}

/**
 * Shows a site to a browser while something is done with it; server and browser
 * end with the work, also where that fails.
 *
 * @param browsed the site
 * @param browsed.folder its folder
 * @param browsed.base path under which it was built
 * @param browsed.isBuild its pages are not written out
 * @param work gets the browser and the site's address, which ends with a slash
 * @returns what the work returns
 * @throws Error where no Chromium can be had, and what the work throws
 */
export async function browse<T>({ folder, base = '/', isBuild = false }: Browsed, work: (browser: Browser, site: string) => Promise<T>): Promise<T> {
  const server = await (isBuild ? serveBuild(folder, base) : serveStatic(folder, base))
  try {
    const browser = await launchBrowser()
    try {
      return await work(browser, server.url)
    } finally {
      await browser.close()
    }
  } finally {
    await server.close()
  }
}
