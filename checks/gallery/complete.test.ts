import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { decks } from '../../tools/lib/decks.ts'
import { galleries } from '../../tools/lib/gallery.ts'
import { root } from '../../tools/lib/paths.ts'
import { loadSlides } from '../../tools/lib/slides.ts'

const [shown, shownInKorean] = await Promise.all(galleries.map(gallery => loadSlides(gallery)))
const talk = await loadSlides(decks[0]!)

/** Names of the components on slides, each once. */
const tagsOf = (slides: { content: string }[]) => [...new Set(slides.flatMap(({ content }) => [...content.matchAll(/<([A-Z]\w+)/g)].map(match => match[1]!)))]
const nameOf = (file: string) => file.replace(/^.*\//, '').replace('.vue', '')
const vueFiles = (folder: string) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.vue'))

it('shows every layout', () => {
  const layouts = new Set(shown!.map(({ layout }) => layout))
  expect(vueFiles('layouts').map(nameOf).filter(name => !layouts.has(name))).toEqual([])
})

it('shows every component that a slide of the talk has', () => {
  const tags = tagsOf(shown!)
  expect(tagsOf(talk).filter(tag => !tags.includes(tag))).toEqual([])
})

it('shows every figure, chart and explorer that is not a part of another', () => {
  const tags = new Set(tagsOf(shown!))
  const code = [...vueFiles('components').map(file => `components/${file}`), ...vueFiles('layouts').map(file => `layouts/${file}`)].map(file => readFileSync(join(root, file), 'utf8')).join('\n')
  const isPart = (name: string) => code.includes(`/${name}.vue'`)
  const names = ['figures', 'charts', 'explorers'].flatMap(folder => vueFiles(`components/${folder}`)).map(nameOf)
  expect(names.length).toBeGreaterThan(50)
  expect(names.filter(name => !tags.has(name) && !isPart(name))).toEqual([])
})

it('is the same in both languages', () => {
  const outline = (slides: typeof shown) => slides!.map(({ alias, layout, sources, content }) => ({ alias, layout, sources, tags: tagsOf([{ content }]) }))
  expect(outline(shownInKorean)).toEqual(outline(shown))
})
