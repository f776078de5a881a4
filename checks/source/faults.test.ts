import type { Chapter } from '../../data/chapters.ts'
import type { Lang } from '../../data/types.ts'
import type { DeckSources } from './rule.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { talkLengths, wholeTalk } from '../../model/talk/lengths.ts'
import { root } from '../../tools/lib/paths.ts'
import { parseSlides, slidesOfTalk } from '../../tools/lib/slides.ts'
import { sourceRules } from './index.ts'

const sound = (lang: Lang) => readFileSync(join(root, `checks/faulty/source/sound.${lang}.md`), 'utf8')

type Edit = (markdown: string) => string

/** The only chapter of the sound deck, as data/chapters.ts would announce it. */
const chapterOf = (minutes: number, number = 1): Chapter => ({ number, file: '1-why.md', question: { en: 'Why?', ko: '왜?' }, label: { en: 'Why', ko: '왜' }, minutes })

/** A deck of two slides that keeps every rule, changed in one place. */
async function deckWith({ en = m => m, ko = m => m, ...rest }: { en?: Edit, ko?: Edit } & Partial<Omit<DeckSources, 'slides'>>): Promise<DeckSources> {
  const written = { en: await parseSlides(en(sound('en')), 'en'), ko: await parseSlides(ko(sound('ko')), 'ko') }
  return {
    slides: { en: slidesOfTalk(written.en, wholeTalk), ko: slidesOfTalk(written.ko, wholeTalk) },
    written,
    talks: talkLengths.map(length => ({ length, tolerance: Infinity })),
    sourceIds: ['a-source'],
    shownSourceIds: [],
    chapters: [chapterOf(1)],
    layouts: ['chapter', 'figure', 'table'],
    code: [{ path: 'components/Chart.vue', text: 'const ticks = [0, 100]' }],
    glossary: [],
    texts: [],
    links: [],
    parts: () => ({}),
    ...rest,
  }
}

const both = (edit: Edit) => ({ en: edit, ko: edit })
function replace(from: string | RegExp, to: string): Edit {
  return (markdown) => {
    const changed = markdown.replace(from, to)
    if (changed === markdown)
      throw new Error(`The sound deck has no ${from}: the fault was not made.`)
    return changed
  }
}

/** The second slide once more, under another name; with it the chapter takes 2.25 minutes. */
const copyOf = (markdown: string, alias: string) => markdown.slice(markdown.indexOf('---\nlayout: figure')).replace('a-claim', alias)
const twoClaims = { chapters: [chapterOf(2.25)] }

/** The second slide is told in the talk of 20 minutes as well. */
const inTwenty = replace('minutes: 1\n', 'minutes: 1\ntalks: { 20: 1 }\n')

/** For each rule, decks with just the fault that it is there for. */
const faults: [rule: string, fault: string, deck: Parameters<typeof deckWith>[0]][] = [
  ['frontmatter', 'an unknown layout', both(replace('layout: figure', 'layout: poster'))],
  ['frontmatter', 'no minutes', { ...both(replace('minutes: 1\n', '')), chapters: [chapterOf(0.25)] }],
  ['frontmatter', 'no sources', { ...both(replace('sources: [a-source]\n', '')), sourceIds: [] }],
  ['frontmatter', 'a name that is no name', both(replace('routeAlias: a-claim', 'routeAlias: A Claim'))],
  ['frontmatter', 'a name that another slide has', { ...both(m => `${m}\n${copyOf(m, 'a-claim')}`), ...twoClaims }],
  ['frontmatter', 'no title', both(replace(/^# (?:A claim|그림).*$/m, ''))],
  ['frontmatter', 'a talk of a length that there is not', both(replace('minutes: 1\n', 'minutes: 1\ntalks: { 30: 1 }\n'))],
  ['parity', 'another order', { en: m => `${m}\n${copyOf(m, 'b-claim')}`, ko: m => m.replace('---\nlayout: figure', `${copyOf(m, 'b-claim')}\n---\nlayout: figure`), ...twoClaims }],
  ['parity', 'another layout', { ko: replace('layout: figure', 'layout: table') }],
  ['parity', 'other minutes', { ko: replace('minutes: 1\n', 'minutes: 1.1\n') }],
  ['parity', 'a code fence in one language only', { ko: replace('<Stack />', '<Stack />\n\n```sh\nls\n```') }],
  ['parity', 'a slide in one language only', { ko: replace('a-claim', 'other-claim') }],
  ['parity', 'a component in one language only', { ko: replace('<Stack />', '') }],
  ['parity', 'different sources', { ko: replace('sources: [a-source]', 'sources: []') }],
  ['parity', 'another number of clicks', { ko: replace('[click] ', '') }],
  ['own-words', 'English words in the Korean deck', { ko: m => m.replace(/<!--\n이 노트[\s\S]*?-->/, sound('en').match(/<!--\nThis note[\s\S]*?-->/)![0].replace('If asked: an answer waits here.', '').replace('This note', '음음음음음음음음음음음음음음음음음음음음음음 This note')) }],
  ['notes', 'nothing to say', both(replace(/<!--\n(?:This|이 노트)[\s\S]*?-->/, ''))],
  ['notes', 'too little to say', { en: m => m.replace(/This note[\s\S]*?-->/, '[click] Too short.\n-->') }],
  ['notes', 'too much for its minutes', { en: replace('This note', 'Words and words and words and words. '.repeat(9)) }],
  ['notes', 'the reserve answer in the middle', { en: replace('[click] A step', 'If asked: no.\n\n[click] A step') }],
  ['cited-sources', 'an id that does not exist', both(replace('[a-source]', '[a-source, no-source]'))],
  ['cited-sources', 'a source that nothing cites', { sourceIds: ['a-source', 'lonely'] }],
  ['plain-pages', 'raw HTML', both(replace('<Stack />', '<Stack />\n\n<div>text</div>'))],
  ['plain-pages', 'an inline style', both(replace('<Stack />', '<Stack style="top: 0" />'))],
  ['plain-pages', 'a colour', both(replace('<Stack />', '<Stack ground="#ffcc00" />'))],
  ['numbers-in-data', 'a series in a page', both(replace('<Stack />', '<Stack :values="[78, 83, 58]" />'))],
  ['numbers-in-data', 'a table of numbers', both(replace('<Stack />', '<Stack />\n\n| 2019 | 2020 | 2021 |\n|---|---|---|\n| 78 % | 83 % | 58 % |'))],
  ['numbers-in-data', 'a series in a component', { code: [{ path: 'components/Chart.vue', text: 'const shares = [78, 83, 58]' }] }],
  ['chapters', 'another question', { en: replace('# Why?', '# Why not?') }],
  ['chapters', 'other minutes', { chapters: [chapterOf(3)] }],
  ['chapters', 'a chapter that is not announced', { chapters: [] }],
  ['chapters', 'a chapter that is not told', { chapters: [chapterOf(1), chapterOf(1, 2)] }],
  ['manifests', 'a field that Kubernetes does not know', both(replace('<Stack />', '<Stack />\n\n```yaml\napiVersion: node.k8s.io/v1\nkind: RuntimeClass\nmetadata:\n  name: gvisor\nhandler: runsc\nhandlers: runsc\n```'))],
  ['manifests', 'a name that the API server refuses', both(replace('<Stack />', '<Stack />\n\n```yaml\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: testMap\n```'))],
  ['manifests', 'a wrong manifest that is not wrong', both(replace('<Stack />', '<Stack />\n\n```yaml\n# expected error: metadata.name\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: test-map\n```'))],
  ['diagram-titles', 'a diagram without a title', both(replace('<Stack />', '<Stack />\n\n```mermaid\nflowchart LR\n  accDescr: A leads to B.\n  a --> b\n```'))],
  ['diagram-titles', 'a diagram without a description', both(replace('<Stack />', '<Stack />\n\n```mermaid\nflowchart LR\n  accTitle: A and B\n  a --> b\n```'))],
  ['parts', 'a part that is missing', { ...both(replace('<Stack />', '<Errata :part="1" />')), parts: () => ({ Errata: 2 }) }],
  ['parts', 'parts in another order', { ...both(replace('<Stack />', '<Errata :part="2" /> <Errata :part="1" />')), parts: () => ({ Errata: 2 }) }],
  ['parts', 'a further part that is not called by the name of the first', { ...both(m => `${replace('<Stack />', '<Errata :part="1" />')(m)}\n${replace('<Stack />', '<Errata :part="2" />')(copyOf(m, 'b-claim'))}`), ...twoClaims, parts: () => ({ Errata: 2 }) }],
  ['parts', 'a part of a list that has none', both(replace('<Stack />', '<Errata :part="1" />'))],
  ['inner-links', 'a link in a page to no slide', both(replace('<Stack />', '<Stack />\n\n<SlideLink to="nowhere" />'))],
  ['inner-links', 'a link in data to no slide', { links: [{ at: 'data/faq.ts', alias: 'nowhere' }] }],
  ['inner-links', 'a slide that continues none', both(replace('minutes: 1\n', 'minutes: 1\ncontinues: nowhere\n'))],
  ['glossary-terms', 'another Korean word for the same thing', { glossary: [{ id: 'claim', term: { en: 'claim', ko: '주장' }, meaning: { en: 'm', ko: '뜻' }, avoid: [{ pattern: '짧은 글' }], source: 'docker-1.0', confidence: 'verified' }] }],
  ['glossary-terms', 'a term that nothing uses', { glossary: [{ id: 'seam', term: { en: 'seam', ko: '이음매' }, meaning: { en: 'm', ko: '뜻' }, source: 'docker-1.0', confidence: 'verified' }] }],
  ['talks', 'a talk that is too short', { talks: [{ length: 75, tolerance: 4 }] }],
  ['talks', 'a note that is too long in a shorter talk', both(replace('minutes: 1\n', 'minutes: 1\ntalks: { 20: 0.25 }\n'))],
  ['talks', 'a passage that does not end', both(m => inTwenty(m).replace('[click] ', '\n::talk 75 20::\n[click] '))],
  ['talks', 'a click that a shorter talk does not say', both(m => inTwenty(m).replace('[click] ', '\n::talk 75::\n[click]\n::\n'))],
  ['talks', 'a link that would be empty in a shorter talk', both(m => inTwenty(m).replace('<Stack />', '<Stack />\n\n<SlideLink to="first-chapter" />'))],
  ['talks', 'a slide that continues one which a shorter talk leaves out', both(m => inTwenty(m).replace('minutes: 1\n', 'minutes: 1\ncontinues: first-chapter\n'))],
  ['talks', 'a chapter by a number that it does not have there', { en: m => inTwenty(m).replace('[click] A step', '[click] Chapter one has a step, and it'), ko: inTwenty }],
  ['talks', 'a shorter talk that leaves out a part of a list', { ...both(m => inTwenty(m).replace('<Stack />', '<Errata :part="1" />')), parts: (_, length) => ({ Errata: length === 75 ? 1 : 2 }) }],
  ['parity', 'other talks', { en: inTwenty }],
  ['typography', 'an em dash', { en: replace('Short text.', 'Short — text.') }],
  ['typography', 'an emoji', { en: replace('Short text.', 'Short text \u{1F680}.') }],
  ['typography', 'a placeholder', { en: replace('Short text.', 'TODO.') }],
  ['typography', 'an em dash in what a component shows', { texts: [{ at: 'locales/en.ts', lang: 'en', text: 'Short — text.' }] }],
  ['typography', 'a hard space', { en: replace('Short text.', 'Short\u00A0text.') }],
]

const failing = (deck: DeckSources) => sourceRules.filter(rule => rule.find(deck).length).map(rule => rule.id)

describe('source rules', () => {
  it('find nothing in a sound deck', async () => {
    expect(failing(await deckWith({}))).toEqual([])
  })

  it.each(faults)('%s finds %s, and no other rule does', async (rule, _, changes) => {
    expect(failing(await deckWith(changes))).toEqual([rule])
  })

  it.each(sourceRules)('"$id" has a faulty deck', ({ id }) => {
    expect(faults.map(([rule]) => rule)).toContain(id)
  })
})
