import type { Browser } from 'playwright-chromium'
import type { Studio } from './draw.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ensureBrowser, launchBrowser } from '../lib/browser.ts'
import { root } from '../lib/paths.ts'
import { composeDrawing } from './compose.ts'
import { openStudio } from './draw.ts'
import { leastText, slideRoom } from './look.ts'
import { parseNotation, withoutComments } from './notation.ts'

const folder = join(root, 'tools/diagrams/fixtures')
const fixtures = readdirSync(folder)

let studio: Studio
let browser: Browser
beforeAll(async () => {
  const executablePath = await ensureBrowser()
  studio = await openStudio(executablePath)
  browser = await launchBrowser(executablePath)
})
afterAll(() => Promise.all([studio?.close(), browser?.close()]))

const draw = async (code: string) => composeDrawing(await studio.draw(withoutComments(code).text, slideRoom), parseNotation(code), slideRoom)

/** Opens drawings on a page with the deck's stylesheets, in one of its schemes. */
async function show(svg: string, scheme: 'light' | 'dark') {
  const page = await browser.newPage({ viewport: { width: 980, height: 552 } })
  const css = ['tokens.css', 'floors.css', 'diagrams.css'].map(name => readFileSync(join(root, 'styles', name), 'utf8')).join('\n')
  await page.setContent(`<!DOCTYPE html><html class="${scheme}"><style>${css}</style><body><div style="width: 868px; height: 344px; display: flex"><figure class="diagram">${svg}</figure></div></body></html>`)
  return page
}

/** Colours of all shapes and texts that are drawn. */
function coloursOf() {
  return [...document.querySelectorAll('.diagram :is(rect, path, line, circle, text)')].map((shape) => {
    const { fill, stroke } = getComputedStyle(shape)
    return `${fill} ${stroke}`
  })
}

describe.each(fixtures)('%s', (file) => {
  let drawing: { svg: string, steps: number }
  beforeAll(async () => {
    drawing = await draw(readFileSync(join(folder, file), 'utf8'))
  })

  it('is drawn without ids, styles and colours, with its steps', () => {
    expect(drawing.svg).not.toMatch(/\bid=|style|fill=|stroke=|url\(|foreignObject|#[0-9a-f]{3}/)
    expect(drawing.steps).toBeGreaterThan(0)
    expect(drawing.svg).toMatch(/data-at="/)
  })

  it('takes every colour from the tokens', async () => {
    const light = await show(drawing.svg, 'light')
    const tokens = await light.evaluate(() => {
      const names = [...document.styleSheets].flatMap(sheet => [...sheet.cssRules]).flatMap(rule => (rule instanceof CSSStyleRule ? [...rule.style] : [])).filter(name => name.startsWith('--') && name !== '--line' && name !== '--fill')
      const probe = document.body.appendChild(document.createElement('i'))
      return names.map((name) => {
        probe.style.color = `var(${name})`
        return getComputedStyle(probe).color
      })
    })
    const used = new Set((await light.evaluate(coloursOf)).flatMap(pair => pair.match(/rgba?\([^)]*\)|none/g) ?? []))
    const strange = [...used].filter(colour => colour !== 'none' && colour !== 'rgba(0, 0, 0, 0)' && !tokens.includes(colour))
    expect(strange).toEqual([])
    await light.close()
  })

  it('changes with the scheme without being drawn again', async () => {
    const page = await show(drawing.svg, 'light')
    const light = await page.evaluate(coloursOf)
    await page.evaluate(() => document.documentElement.classList.add('dark'))
    await page.waitForTimeout(400)
    const dark = await page.evaluate(coloursOf)
    const same = light.filter((colours, i) => colours === dark[i] && /[1-9]/.test(colours.replaceAll('rgba(0, 0, 0, 0)', '')))
    expect(same).toEqual([])
    await page.close()
  })

  it('fits its room, with text that can be read', async () => {
    const page = await show(drawing.svg, 'light')
    const { width, height, sizes } = await page.evaluate(() => {
      const svg = document.querySelector('svg')!
      const box = svg.getBoundingClientRect()
      const scale = svg.getScreenCTM()!.a
      return { width: box.width, height: box.height, sizes: [...svg.querySelectorAll('text')].map(text => Number.parseFloat(getComputedStyle(text).fontSize) * scale) }
    })
    expect(width).toBeLessThanOrEqual(868)
    expect(height).toBeLessThanOrEqual(344)
    // One of the two dimensions is filled, or nearly.
    expect(Math.max(width / 868, height / 336)).toBeGreaterThan(0.8)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(leastText - 0.05)
    await page.close()
  })

  it('keeps every text inside its box', async () => {
    const page = await show(drawing.svg, 'light')
    const outside = await page.evaluate(() => [...document.querySelectorAll('.node, .timeline-node, g:has(> .actor)')].filter((node) => {
      const box = node.querySelector('rect, .label-container')?.getBoundingClientRect()
      return box && [...node.querySelectorAll('text')].some((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect()
        return left < box.left - 1 || right > box.right + 1 || top < box.top - 2 || bottom > box.bottom + 2
      })
    }).map(node => node.textContent))
    expect(outside).toEqual([])
    await page.close()
  })
})

it.each([
  ['flowchart LR\n  a --> b\n  b --> --> c', 3],
  ['sequenceDiagram\n  a->>b: hello\n  a-b', 3],
  ['stateDiagram-v2\n  a --> b\n  b -> -> c', 3],
  ['classDiagram\n  class A {\n    x\n  A --> B', 4],
])('says where Mermaid stumbles: %j', async (code, line) => {
  await expect(studio.draw(code, slideRoom)).rejects.toMatchObject({ line, message: expect.stringMatching(/error/i) })
})

it('says when there is no such kind of diagram', async () => {
  await expect(studio.draw('flowerchart LR\n  a --> b', slideRoom)).rejects.toMatchObject({ line: 1, message: expect.stringContaining('No diagram type detected') })
})

it('goes on after a fault', async () => {
  await expect(studio.draw('flowchart LR\n  a -->', slideRoom)).rejects.toThrow()
  expect((await studio.draw('flowchart LR\n  a --> b', slideRoom)).svg).toContain('<svg')
})

it('draws a box with round ends as one short outline', async () => {
  const { svg } = await studio.draw('flowchart LR\n  a([a name]) --> b', slideRoom)
  expect(/class="label-container" d="([^"]*)"/.exec(svg)?.[1]).toMatch(/^M[^A]*A[^A]*A[^A]*Z$/)
  expect(svg.length).toBeLessThan(4000)
})
