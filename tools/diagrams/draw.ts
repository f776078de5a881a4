import type { Browser, Page } from 'playwright-chromium'
import type { Values } from './fill.ts'
import type { Measures, Room } from './look.ts'
import type { ReadDrawing } from './page/read.ts'
import type { Model } from './page/render.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { faces } from '../fonts/faces.ts'
import { launchBrowser } from '../lib/browser.ts'
import { canvas } from '../lib/canvas.ts'
import { pageFunctions } from '../lib/page-functions.ts'
import { root } from '../lib/paths.ts'
import { DiagramError } from './error.ts'
import { fillRoom } from './fill.ts'
import { gapLimits, look, measures } from './look.ts'
import * as inPage from './page/index.ts'

/** The stylesheets that decide how wide a text is, in the order of styles/index.ts. */
export const stylesheets = ['tokens.css', 'floors.css', 'diagrams.css'].map(name => join(root, 'styles', name))

/** Mermaid as one script, so that the page needs no server. */
export const mermaidScript = join(root, 'node_modules/mermaid/dist/mermaid.min.js')

const mimeType = (file: string) => (file.endsWith('.ttf') ? 'font/ttf' : 'font/woff2')

/** The deck's fonts whole, since a drawing is measured before anyone knows the characters of a deck. */
function fontFaces(): string {
  return faces.map(({ family, weight, devFile }) =>
    `@font-face { font-family: '${family}'; font-weight: ${weight}; src: url(data:${mimeType(devFile)};base64,${readFileSync(devFile).toString('base64')}); }`).join('\n')
}

/** Mermaid's drawing, its boxes and lines made those of the deck. */
export interface Drawing extends ReadDrawing, Model {}

/** A browser with Mermaid, the deck's fonts and its look, ready to draw. */
export interface Studio {
  /**
   * Draws one diagram after the other.
   *
   * @param code Mermaid's text without the deck's comments
   * @param room what the drawing may fill
   * @throws DiagramError with Mermaid's message and the line in `code`
   */
  draw: (code: string, room: Room) => Promise<Drawing>
  close: () => Promise<void>
  /** Calls back when the browser is gone, closed or crashed. */
  onGone: (callback: () => void) => void
}

async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: canvas })
  await page.addInitScript(pageFunctions(inPage))
  const styles = stylesheets.map(file => readFileSync(file, 'utf8')).join('\n')
  await page.goto('about:blank')
  await page.setContent(`<!DOCTYPE html><html><head><style>${fontFaces()}</style><style>${styles}</style></head><body><figure class="diagram"></figure></body></html>`)
  await page.evaluate(() => Promise.all([...document.fonts].map(font => font.load())))
  await page.addScriptTag({ path: mermaidScript })
  return page
}

/** Mermaid's message without the excerpt of the text, which the place in the file replaces, and its line. */
function toError(message: string): DiagramError {
  const line = Number(message.match(/\bon line:? (\d+)/)?.[1] ?? message.match(/line:? (\d+)/)?.[1] ?? 1)
  const sense = message.split('\n').filter(text => !/^\s*(?:-+\^|\.\.\.)/.test(text)).map(text => text.trim()).filter(Boolean).join(' ').replace(/ on line \d+(?=:)/, '')
  return new DiagramError(sense, line)
}

/** Mermaid's drawing with given measures, as it stands in the page. */
async function render(page: Page, code: string, kind: string, section?: Measures['section'], values: Values = {}): Promise<Model> {
  const config = section ? { ...look, [section]: { ...look[section], ...values } } : look
  const model = await page.evaluate(inPage.renderInPage, { code, kind, config })
  if ('error' in model)
    throw toError(model.error)
  return model
}

async function drawOn(page: Page, code: string, room: Room): Promise<Drawing> {
  const gaps = (measureOnly: boolean) => page.evaluate(inPage.stretchGapsInPage, { room, limits: gapLimits, measureOnly })
  const known = await page.evaluate(inPage.kindInPage, { code, config: look })
  if ('error' in known)
    throw toError(known.error)
  const filling = measures[known.kind]
  const values = filling && await fillRoom(filling.measures, room, async (values) => {
    await render(page, code, known.kind, filling.section, values)
    return { ...await gaps(true), labels: await page.evaluate(inPage.labelWidthsInPage) }
  })
  const model = await render(page, code, known.kind, filling?.section, values)
  for (const evenBoxes of [inPage.squareSketchesInPage, inPage.centreNamesInPage, inPage.centreLabelsInPage, inPage.closeClassesInPage, inPage.orderStacksInPage])
    await page.evaluate(evenBoxes)
  await gaps(false)
  if (model.kind === 'timeline')
    await page.evaluate(inPage.setTimelineInPage, room)
  await page.evaluate(inPage.groupLinesInPage)
  return { ...model, ...await page.evaluate(inPage.readDrawingInPage) }
}

/**
 * Starts a browser for drawing.
 *
 * @param executablePath a Chromium (tools/lib/browser.ts)
 */
export async function openStudio(executablePath: string): Promise<Studio> {
  const browser = await launchBrowser(executablePath)
  const page = await openPage(browser).catch(async (error: unknown) => {
    await browser.close()
    throw error
  })
  let last: Promise<unknown> = Promise.resolve()
  return {
    draw(code, room) {
      // One at a time: there is one page, and Mermaid keeps its configuration in one place.
      const drawing = last.then(() => drawOn(page, code, room))
      last = drawing.catch(() => {})
      return drawing
    },
    close: () => browser.close(),
    onGone: callback => browser.on('disconnected', callback),
  }
}
