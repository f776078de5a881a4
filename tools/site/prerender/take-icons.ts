import type { Browser } from 'playwright-chromium'
import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { cache, root } from '../../lib/paths.ts'
import { iconSizes } from '../manifest.ts'
import { groundColour } from '../tokens.ts'

/**
 * Draws the site's icon as PNGs, for what takes no SVG. A maskable icon fills
 * its square and keeps what it shows in the inner 80 %.
 *
 * @param browser starts a browser where one is needed
 * @returns the folder with the files
 */
export async function takeIcons(browser: () => Promise<Browser>): Promise<string> {
  const svg = readFileSync(join(root, 'public/favicon.svg'), 'utf8')
  const ground = groundColour()
  const folder = join(cache, 'icons', createHash('sha256').update(svg).update(ground).digest('hex').slice(0, 12))
  if (existsSync(folder))
    return folder
  const made = `${folder}.part`
  mkdirSync(made, { recursive: true })
  const page = await (await browser()).newPage({ colorScheme: 'light' })
  const icons = [...iconSizes.map(size => ({ size, name: `icon-${size}`, room: size === 180 ? 0.1 : 0 })), { size: 512, name: 'icon-maskable-512', room: 0.14 }]
  for (const { size, name, room } of icons) {
    await page.setViewportSize({ width: size, height: size })
    await page.setContent(`<style>body{margin:0;background:${room ? ground : 'transparent'}}img{display:block;width:${size * (1 - 2 * room)}px;margin:${size * room}px}</style><img src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`)
    await page.locator('img').evaluate((image: HTMLImageElement) => image.decode())
    await page.screenshot({ path: join(made, `${name}.png`), omitBackground: true })
  }
  await page.close()
  renameSync(made, folder)
  return folder
}
