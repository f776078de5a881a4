import type { Browser } from 'playwright-chromium'
import type { PrintJob } from './print-page.ts'
import { canvas } from '../lib/canvas.ts'
import { openPrintPage } from './print-page.ts'

/**
 * Prints slides as Slidev shows them, a page for each slide in its final state
 * or for each click, tagged, with working links.
 *
 * @param browser a running Chromium
 * @returns the PDF as Chromium writes it, without outline and metadata
 * @throws PrintFault that names the slide which did not stand, and why
 */
export async function printSlides(browser: Browser, job: PrintJob): Promise<Uint8Array> {
  const page = await openPrintPage(browser, job)
  try {
    return await page.pdf({
      width: `${canvas.width}px`,
      height: `${canvas.height}px`,
      printBackground: true,
      preferCSSPageSize: true,
      tagged: true,
    })
  } finally {
    await page.close()
  }
}
