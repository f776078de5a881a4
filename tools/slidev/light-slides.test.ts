import { build } from 'vite'
import { describe, expect, it } from 'vitest'
import { root } from '../lib/paths.ts'
import { lightSlides, readSlide } from './light-slides.ts'

/** A slide's module as Slidev 53.0.0 writes it, without what the dev server adds. */
const slidevs = `// @unocss-include
import { computed, reactive, shallowReactive } from "vue"
export const frontmatterData = {"layout":"figure","routeAlias":"one","theme":"none","fonts":{"provider":"none"}}
export const frontmatter = reactive(frontmatterData)
export default frontmatter
export const meta = shallowReactive({
  get layout(){ return frontmatter.layout },
  slide: {
    ...({"title":"A \\"claim\\"","noteHTML":"<p>Said.</p>","frontmatterRaw":"layout: figure","index":0}),
    frontmatter,
    no: 1,
  },
})`

describe('readSlide', () => {
  it('gives title, note and the fields that the headmatter does not have', () => {
    expect(readSlide(slidevs, { theme: 'none', fonts: { provider: 'none' }, layout: 'cover' })).toEqual({
      no: 1,
      frontmatter: { layout: 'figure', routeAlias: 'one' },
      title: 'A "claim"',
      note: '<p>Said.</p>',
    })
  })

  it('gives nothing when the module is written otherwise', () => {
    expect(readSlide(slidevs.replace('frontmatterData', 'fields'), {})).toBeUndefined()
    expect(readSlide(slidevs.replace('no: 1', 'number: 1'), {})).toBeUndefined()
    expect(readSlide(slidevs.replace('noteHTML', 'noteHtml'), {})).toBeUndefined()
  })
})

describe('lightSlides', () => {
  const bundle = (slide: string, slides = 1) => build({
    configFile: false,
    root,
    logLevel: 'silent',
    plugins: [
      lightSlides(slides, { theme: 'none' }),
      {
        name: 'modules',
        resolveId: id => id === 'entry' || id.endsWith('.frontmatter') ? id : undefined,
        load: id => id === 'entry' ? 'import { meta } from "/one.md__slidev_1.frontmatter"; console.log(meta)' : id.endsWith('.frontmatter') ? slide : undefined,
      },
    ],
    build: { write: false, minify: false, rollupOptions: { input: 'entry' } },
  })

  it('leaves the notes to a script of their own', async () => {
    const [result] = [await bundle(slidevs)].flat()
    const chunks = 'output' in result! ? result.output.filter(chunk => chunk.type === 'chunk') : []
    expect(chunks.filter(({ code }) => code.includes('Said.')).map(({ isEntry }) => isEntry)).toEqual([false])
    expect(chunks.find(({ isEntry }) => isEntry)!.code).not.toContain('frontmatterRaw')
  })

  it('stops a build in which Slidev writes a slide otherwise', async () => {
    await expect(bundle('export const meta = {}')).rejects.toThrow('otherwise than tools/slidev/light-slides.ts')
  })

  it('stops a build in which a slide was not seen', async () => {
    await expect(bundle(slidevs, 2)).rejects.toThrow('1 of 2 slides')
  })
})
