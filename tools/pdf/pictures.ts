import type { Browser } from 'playwright-chromium'
import type { PrintJob } from './print-page.ts'
import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { openPrintPage } from './print-page.ts'

/**
 * Takes a PNG of each slide in its final state, 1960 pixels wide, as
 * `<number>-<name>.png`. The folder appears when all of them are there.
 *
 * @param browser a running Chromium
 * @param job what is printed
 * @param folder where they go; it is made anew
 * @throws PrintFault that names the slide which did not stand, and why
 */
export async function takeSlidePictures(browser: Browser, job: PrintJob, folder: string): Promise<void> {
  const unfinished = `${folder}.part`
  rmSync(unfinished, { recursive: true, force: true })
  const page = await openPrintPage(browser, job, 2)
  try {
    mkdirSync(unfinished, { recursive: true })
    for (const no of job.numbers) {
      const number = String(no).padStart(3, '0')
      await page.locator(`.print-slide-container[id^="${number}-"]`).screenshot({ path: join(unfinished, `${number}-${job.slides[no - 1]!.alias}.png`) })
    }
    rmSync(folder, { recursive: true, force: true })
    renameSync(unfinished, folder)
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
    await page.close()
  }
}
