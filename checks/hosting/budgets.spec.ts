import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../fixtures.ts'
import { decksSlides } from '../sample.ts'
import { testBase, testSite } from '../site.ts'
import { budgets, fontsOf, offlineBytes, pagesOf, withoutFigure, zipped } from './budgets.ts'

const fileOf = (address: string) => join(testSite, address.slice(testBase.length))

for (const slides of decksSlides) {
  const { lang, alias: first } = slides[0]!
  const pages = () => pagesOf(testSite, lang, slides.map(({ alias }) => alias))

  test(`${lang}: the script of the first slide is at most ${budgets.script / 1000} kB`, async ({ page, site }) => {
    const [[, html]] = pagesOf(testSite, lang, [first]) as [[string, string]]
    const named = [...new Set([...html.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(match => match[1]!))]
    const bytes = named.reduce((sum, script) => sum + zipped(readFileSync(fileOf(script))), 0)
    test.info().annotations.push({ type: 'bytes', description: `${bytes}` })
    expect(bytes).toBeGreaterThan(20_000)
    expect(bytes).toBeLessThanOrEqual(budgets.script)

    // The page names all that its slide needs: without any other script it comes to life.
    await page.route(/\.js$/, route => named.includes(new URL(route.request().url()).pathname) ? route.continue() : route.abort())
    await page.goto(`${site}${lang}/${first}/`)
    await page.locator('#poster').waitFor({ state: 'detached' })
    await expect(page.locator('#slide-content h1').first()).toBeVisible()
  })

  test(`${lang}: a page is at most ${budgets.page / 1000} kB besides its figure`, () => {
    expect(pages()).toHaveLength(slides.length)
    expect(pages().map(([alias, html]) => [alias, zipped(withoutFigure(html))] as const).filter(([, bytes]) => bytes > budgets.page)).toEqual([])
  })

  test(`${lang}: the fonts of a slide are at most ${budgets.fonts[lang] / 1000} kB`, () => {
    const heavy = pages().map(([alias, html]) => [alias, fontsOf(html).reduce((sum, font) => sum + statSync(fileOf(font)).size, 0)] as const)
    expect(Math.max(...heavy.map(([, bytes]) => bytes))).toBeGreaterThan(5_000)
    expect(heavy.filter(([, bytes]) => bytes > budgets.fonts[lang])).toEqual([])
  })

  test(`${lang}: the reading view is at most ${budgets.reading / 1000} kB, its search ${budgets.search / 1000} kB`, () => {
    const html = readFileSync(join(testSite, lang, 'read/index.html'), 'utf8')
    const named = [...new Set([...html.matchAll(/(?:src|href)="([^"]+\/assets\/reading-[^"]+)"/g)].map(match => match[1]!))]
    expect(named).toHaveLength(2)
    const page = named.reduce((sum, file) => sum + zipped(readFileSync(fileOf(file))), zipped(html))
    const library = readdirSync(join(testSite, lang, 'assets')).find(file => file.startsWith('reading-search-'))!
    const search = [`assets/${library}`, 'search.json'].reduce((sum, file) => sum + zipped(readFileSync(join(testSite, lang, file))), 0)
    test.info().annotations.push({ type: 'bytes', description: `${page}, ${search}` })
    expect(page).toBeGreaterThan(50_000)
    expect(page).toBeLessThanOrEqual(budgets.reading)
    expect(search).toBeGreaterThan(20_000)
    expect(search).toBeLessThanOrEqual(budgets.search)
  })

  test(`${lang}: what is kept offline is at most ${budgets.offline / 1_000_000} MB`, () => {
    const bytes = offlineBytes(testSite, testBase, lang)
    test.info().annotations.push({ type: 'bytes', description: `${bytes}` })
    expect(bytes).toBeGreaterThan(200_000)
    expect(bytes).toBeLessThanOrEqual(budgets.offline)
  })
}
